import type { BrowserContext } from 'playwright-core'
import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import type { PanelWindow } from '../panel-window.ts'

/** A state the panel can be in: who sees it, what has to be arranged before it opens, and the way there. */
export type PanelState = {
  name: string
  as?: 'manager' | 'report'
  /** The report whose 1:1 it is; Priya unless said. */
  report?: string
  arrange?: (context: BrowserContext) => Promise<unknown>
  reach?: (window: PanelWindow) => Promise<void>
}

/** The first button of that name, in either language. */
export function button({ panel }: PanelWindow, name: RegExp) {
  return panel.getByRole('button', { name }).first()
}

/** The record comes from the API as it is, changed in one respect. */
export function withPair(change: (pair: PairView) => void) {
  return (context: BrowserContext) =>
    context.route('**/api/openPair', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as OpenPairOutput
      if (body.kind === 'open') change(body.pair)
      await route.fulfill({ response: answer, body: JSON.stringify(body) })
    })
}
