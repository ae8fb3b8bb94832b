import type { Language } from './language.ts'
import { planStripEnglish } from './plan-strip-english.ts'
import { planStripGerman } from './plan-strip-german.ts'

/** What the plan says inside the record. Loaded with its strip. */
export type PlanStripWords = typeof planStripEnglish

const languages: Record<Language, PlanStripWords> = { en: planStripEnglish, de: planStripGerman }

export function planStripWords(language: Language): PlanStripWords {
  return languages[language]
}
