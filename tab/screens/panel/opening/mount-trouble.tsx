import { createRoot } from 'react-dom/client'
import type { Host } from '../../../host/host.ts'
import { TroublePage } from '../../../connection/trouble-page.tsx'
import { rootElement } from '../../../ui/page/root-element.ts'
import { ThemedPane } from '../../../ui/page/themed-pane.tsx'
import { languageOf } from '../../../words/language.ts'
import { openingWords } from '../../../words/opening-words.ts'
import { pageWords } from '../../../words/page-words.ts'
import { loadPanelWords } from '../../../words/panel-words.ts'

/** Draws the page of a panel that cannot open: outside Teams, in a window that does not answer, or beside no meeting. */
export async function mountTrouble(kind: 'notInTeams' | 'noAnswer' | 'notAPair', host?: Host): Promise<void> {
  const language = languageOf(host?.context.locale ?? navigator.language)
  await loadPanelWords(language)
  const words = pageWords(language)
  const says = kind === 'notAPair' ? openingWords(language).notAPair : words[kind]
  createRoot(rootElement()).render(
    <ThemedPane host={host}>
      <TroublePage words={words} says={says} onRetry={kind === 'noAnswer' ? () => location.reload() : undefined} />
    </ThemedPane>,
  )
  host?.ready()
}
