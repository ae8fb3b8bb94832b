import { figureEnglish } from './en/figure.ts'
import { figureGerman } from './de/figure.ts'
import type { Language } from './language.ts'

/** Words about figures of the whole organisation that HR imports. A sentence missing in one language is a type error. */
export type FigureWords = typeof figureEnglish

const languages: Record<Language, FigureWords> = { en: figureEnglish, de: figureGerman }

export function figureWords(language: Language): FigureWords {
  return languages[language]
}
