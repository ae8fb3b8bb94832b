import { settingsEnglish } from './en/settings.ts'
import { settingsGerman } from './de/settings.ts'
import type { Language } from './language.ts'

/** Words of the page of one's own settings. A sentence missing in one language is a type error. */
export type SettingsWords = typeof settingsEnglish

const languages: Record<Language, SettingsWords> = { en: settingsEnglish, de: settingsGerman }

export function settingsWords(language: Language): SettingsWords {
  return languages[language]
}
