import type { BrowserContext } from 'playwright-core'
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
