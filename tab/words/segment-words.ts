import { segmentEnglish } from './en/segment.ts'
import { segmentGerman } from './de/segment.ts'
import type { Language } from './language.ts'

/** Words about groups of people that HR imports. A sentence missing in one language is a type error. */
export type SegmentWords = typeof segmentEnglish

const languages: Record<Language, SegmentWords> = { en: segmentEnglish, de: segmentGerman }

export function segmentWords(language: Language): SegmentWords {
  return languages[language]
}
