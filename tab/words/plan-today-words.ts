import type { Language } from './language.ts'
import { planTodayEnglish } from './plan-today-english.ts'
import { planTodayGerman } from './plan-today-german.ts'

/** What is asked of a plan today. Loaded with its fields. */
export type PlanTodayWords = typeof planTodayEnglish

const languages: Record<Language, PlanTodayWords> = { en: planTodayEnglish, de: planTodayGerman }

export function planTodayWords(language: Language): PlanTodayWords {
  return languages[language]
}
