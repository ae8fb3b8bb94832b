import { describe, it } from 'vitest'
import {
  expectAccessible,
  expectNothingCut,
  expectNothingFound,
  expectReadableIn,
  expectTargets,
} from '../../look-closely.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'
import { openPanel, type PanelWindow } from '../panel-window.ts'
import type { PanelState } from './panel-state.ts'

/** Opens the panel and brings it into a state, in a window that is as wide as the panel. */
async function reached(world: PanelSandbox, state: PanelState): Promise<PanelWindow> {
  const { as = 'manager', report, arrange, reach } = state
  const context = await world.browser().newContext({ viewport: { width: 400, height: 900 } })
  await arrange?.(context)
  const looks = { locale: 'de-de', width: 280, theme: 'dark' } as const
  const window = await openPanel(world.browser(), { ...world.sidesOf(report)[as], ...looks, context })
  await window.panel.locator('h1').first().waitFor()
  if (state.name !== 'a record that cannot be loaded') await window.panel.locator('.audience').waitFor()
  await reach?.(window)
  return window
}

/** Makes the frame narrower than Teams would: what 200 % zoom leaves of a side panel. */
export async function squeeze({ page }: PanelWindow, width: number): Promise<void> {
  await page.locator('#app').evaluate((frame, to) => {
    frame.style.cssText += `; width: ${to}px !important; min-width: 0 !important; flex: none !important`
  }, width)
}

/**
 * One test for each state: nothing is cut, too small or wrong for those who do not see, in any theme. With `isWhole` the
 * other checkers are asked in each theme, and not in one of them alone.
 */
export function expectInOrder(world: PanelSandbox, states: readonly PanelState[], isWhole = false): void {
  describe.each([...states])('$name', (state) => {
    it('is in order for readers in three themes, and no German word is cut at 280 pixels', async () => {
      const window = await reached(world, state)
      await expectNothingCut(window, 'German at 280 px')
      await expectTargets(window, 'at 280 px')
      await expectAccessible(window, 'in the dark theme')
      if (isWhole) await expectNothingFound(window, 'in the dark theme')
      for (const theme of ['default', 'contrast'] as const) {
        await expectReadableIn(window, theme)
        if (isWhole) await expectNothingFound(window, theme)
      }
      if (!isWhole) await expectNothingFound(window, 'in the contrast theme')
      await squeeze(window, 150)
      await expectNothingCut(window, 'German at 200 % zoom')
      await window.context.close()
    })
  })
}
