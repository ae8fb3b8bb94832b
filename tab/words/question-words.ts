import type { Language } from './language.ts'
import { questionEnglish } from './question-english.ts'
import { questionGerman } from './question-german.ts'

/** Everything the suggested question says. Loaded with it. */
export type QuestionWords = typeof questionEnglish

const languages: Record<Language, QuestionWords> = { en: questionEnglish, de: questionGerman }

export function questionWords(language: Language): QuestionWords {
  return languages[language]
}
