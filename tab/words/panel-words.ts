import type { Language } from './language.ts'
import { panelEnglish } from './panel-english.ts'
import { panelGerman } from './panel-german.ts'

/** Everything the panel of a pair says. */
export type PanelWords = typeof panelEnglish

const languages: Record<Language, PanelWords> = { en: panelEnglish, de: panelGerman }

export function panelWords(language: Language): PanelWords {
  return languages[language]
}
