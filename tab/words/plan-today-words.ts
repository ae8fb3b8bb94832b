import type { Language } from './language.ts'
import { planTodayEnglish } from './en/plan-today.ts'
import { planTodayGerman } from './de/plan-today.ts'

/** What is asked of a plan today. Loaded with its fields. */
export type PlanTodayWords = typeof planTodayEnglish

const languages: Record<Language, PlanTodayWords> = { en: planTodayEnglish, de: planTodayGerman }

export function planTodayWords(language: Language): PlanTodayWords {
  return languages[language]
}
