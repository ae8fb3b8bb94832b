import type { Language } from './language.ts'
import { questionEnglish } from './en/question.ts'
import { questionGerman } from './de/question.ts'

/** Everything the suggested question says. Loaded with it. */
export type QuestionWords = typeof questionEnglish

const languages: Record<Language, QuestionWords> = { en: questionEnglish, de: questionGerman }

export function questionWords(language: Language): QuestionWords {
  return languages[language]
}
