import { createRoot } from 'react-dom/client'
import type { Host } from '../../../host/host.ts'
import { rootElement } from '../../../ui/page/root-element.ts'
import { ThemedPane } from '../../../ui/page/themed-pane.tsx'
import { languageOf } from '../../../words/language.ts'
import { pageWords } from '../../../words/page-words.ts'
import { loadPanelWords, panelWords } from '../../../words/panel-words.ts'
import type { OwnPlanOpening } from '../../own-plan/own-plan.tsx'
import { type Opening, openPanel } from './open-panel.tsx'

/** Draws the panel of one meeting or pair. */
export async function mountPanel(opening: Opening): Promise<void> {
  const { page } = await openPanel(opening)
  createRoot(rootElement()).render(page)
  opening.host.ready()
}

/** Draws somebody's own plan in the panel's place. It is loaded by whoever opens one. */
export async function mountOwnPlan(opening: OwnPlanOpening): Promise<void> {
  const [{ openOwnPlan }] = await Promise.all([
    import('../../own-plan/own-plan.tsx'),
    loadPanelWords(languageOf(opening.host.context.locale)),
  ])
  createRoot(rootElement()).render(openOwnPlan(opening))
  opening.host.ready()
}

/** Draws the page of a panel that cannot open: outside Teams, in a window that does not answer, or beside no meeting. */
export async function mountTrouble(kind: 'notInTeams' | 'noAnswer' | 'notAPair', host?: Host): Promise<void> {
  const language = languageOf(host?.context.locale ?? navigator.language)
  const [{ TroublePage }] = await Promise.all([import('./without-record.ts'), loadPanelWords(language)])
  const words = pageWords(language)
  const says = kind === 'notAPair' ? panelWords(language).notAPair : words[kind]
  createRoot(rootElement()).render(
    <ThemedPane host={host}>
      <TroublePage words={words} says={says} onRetry={kind === 'noAnswer' ? () => location.reload() : undefined} />
    </ThemedPane>,
  )
  host?.ready()
}
