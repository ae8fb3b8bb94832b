import type { Language } from './language.ts'
import { planStripEnglish } from './en/plan-strip.ts'
import { planStripGerman } from './de/plan-strip.ts'

/** What the plan says inside the record. Loaded with its strip. */
export type PlanStripWords = typeof planStripEnglish

const languages: Record<Language, PlanStripWords> = { en: planStripEnglish, de: planStripGerman }

export function planStripWords(language: Language): PlanStripWords {
  return languages[language]
}
