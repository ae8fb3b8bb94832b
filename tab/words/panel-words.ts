import type { Language } from './language.ts'
import { panelEnglish } from './en/panel.ts'
import { bringPageWords } from './page-words.ts'

/** Everything the panel of a pair says. */
export type PanelWords = typeof panelEnglish

const languages: Partial<Record<Language, PanelWords>> = { en: panelEnglish }

/**
 * Brings what `panelWords` and `pageWords` say in a language: nobody loads words that nobody reads. Of a language that does
 * not come, English is said.
 */
export async function loadPanelWords(language: Language): Promise<void> {
  if (language !== 'de' || languages.de) return
  const loaded = await import('./de/pane.ts').catch(() => undefined)
  if (!loaded) return
  languages.de = loaded.panelGerman
  bringPageWords('de', loaded.pageGerman)
}

/** Whoever draws a page waits for `loadPanelWords` first. */
export function panelWords(language: Language): PanelWords {
  return languages[language] ?? panelEnglish
}
