import type { Browser } from 'playwright-core'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { openPanel, type Opening, type PanelWindow } from './panel-window.ts'

export type PairSides = { manager: Opening; report: Opening }

/** How both sides of Elena's 1:1 with one of her reports open their panel; Priya unless another is named. */
export function sidesOf(tenant: RunningTenant, name = 'priya'): PairSides {
  const manager = tenant.personas.find(({ id }) => id === 'elena')
  const report = tenant.personas.find(({ id }) => id === name)
  const thread = manager?.pairs.find(({ withOid }) => withOid === report?.oid)?.threadId
  if (!manager || !report || !thread) throw new Error(`The sandbox has no 1:1 of Elena and ${name}.`)
  const { webOrigin } = tenant
  return {
    manager: { webOrigin, persona: manager.oid, thread },
    report: { webOrigin, persona: report.oid, thread },
  }
}

/** How Elena (manager) and Priya (report) open the panel of their own meeting. */
export function openingsOf(tenant: RunningTenant): { elena: Opening; priya: Opening } {
  const { manager, report } = sidesOf(tenant)
  return { elena: manager, priya: report }
}

/** Opens the panel and waits until it says who can read it. */
export async function opened(browser: Browser, opening: Opening): Promise<PanelWindow> {
  const window = await openPanel(browser, opening)
  await window.panel.locator('.audience').waitFor()
  return window
}

/** A word nobody wrote before, so that a test finds its own line. */
export function ownWord(): string {
  return `w${crypto.randomUUID().slice(0, 8)}`
}

/** Walks with Tab (or Shift+Tab) until the focus is on a control: what somebody without a mouse has to do. */
export async function tabTo(
  { page }: Pick<PanelWindow, 'page'>,
  wanted: ReturnType<PanelWindow['panel']['getByRole']>,
  back = false,
) {
  await wanted.waitFor()
  for (let steps = 0; steps < 120; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error('No way there by keyboard.')
}
