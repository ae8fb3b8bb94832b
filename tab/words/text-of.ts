import type { Language } from './language.ts'

const unreadable: Record<Language, string> = {
  en: 'This line could not be read',
  de: 'Diese Zeile war nicht lesbar',
}

/** The words of a line, or in their place that they could not be read. */
export function textOf(line: { text: string }, language: Language): string {
  return line.text === '' ? unreadable[language] : line.text
}
