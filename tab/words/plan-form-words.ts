import type { Language } from './language.ts'
import { planFormEnglish } from './en/plan-form.ts'
import { planFormGerman } from './de/plan-form.ts'

/** What the forms of a plan say. Loaded with them. */
export type PlanFormWords = typeof planFormEnglish

const languages: Record<Language, PlanFormWords> = { en: planFormEnglish, de: planFormGerman }

export function planFormWords(language: Language): PlanFormWords {
  return languages[language]
}
