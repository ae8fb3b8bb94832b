import type { Language } from './language.ts'
import { planEnglish } from './en/plan.ts'
import { planGerman } from './de/plan.ts'

/** What an open plan says. Loaded with it. */
export type PlanWords = typeof planEnglish

const languages: Record<Language, PlanWords> = { en: planEnglish, de: planGerman }

export function planWords(language: Language): PlanWords {
  return languages[language]
}
