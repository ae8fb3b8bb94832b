import type { Language } from './language.ts'
import { panelEnglish } from './en/panel.ts'
import { panelGerman } from './de/panel.ts'

/** Everything the panel of a pair says. */
export type PanelWords = typeof panelEnglish

const languages: Record<Language, PanelWords> = { en: panelEnglish, de: panelGerman }

export function panelWords(language: Language): PanelWords {
  return languages[language]
}
