import { todoEnglish } from './en/todo.ts'
import { todoGerman } from './de/todo.ts'
import type { Language } from './language.ts'

/** Words about the list in Microsoft To Do. A sentence missing in one language is a type error. */
export type TodoWords = typeof todoEnglish

const languages: Record<Language, TodoWords> = { en: todoEnglish, de: todoGerman }

export function todoWords(language: Language): TodoWords {
  return languages[language]
}
