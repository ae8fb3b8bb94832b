import type { Language } from './language.ts'
import { runsEnglish } from './en/runs.ts'
import { runsGerman } from './de/runs.ts'

/** Words of the page for IT. A sentence missing in one language is a type error. */
export type RunsWords = typeof runsEnglish

const languages: Record<Language, RunsWords> = { en: runsEnglish, de: runsGerman }

export function runsWords(language: Language): RunsWords {
  return languages[language]
}
