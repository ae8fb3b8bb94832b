import type { Language } from './language.ts'

/** What stands below a text that is longer than it can be kept. */
export function tooLong(language: Language, { length, longest }: { length: number; longest: number }): string {
  return language === 'de'
    ? `${length} Zeichen, Platz ist für ${longest}. Bitte kürzen, es geht nichts verloren.`
    : `${length} characters, and there is room for ${longest}. Shorten it; nothing of it is lost.`
}
