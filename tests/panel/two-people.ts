import type { Browser } from 'playwright-core'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { openPanel, type Opening, type PanelWindow } from './panel-window.ts'

/** How Elena (manager) and Priya (report) open the panel of their own meeting. */
export function openingsOf(tenant: RunningTenant): { elena: Opening; priya: Opening } {
  const manager = tenant.personas.find((one) => one.id === 'elena')
  const report = tenant.personas.find((one) => one.id === 'priya')
  const thread = manager?.pairs.find((pair) => pair.withOid === report?.oid)?.threadId
  if (!manager || !report || !thread) throw new Error('The sandbox has no 1:1 of Elena and Priya.')
  const { webOrigin } = tenant
  return {
    elena: { webOrigin, persona: manager.oid, thread },
    priya: { webOrigin, persona: report.oid, thread },
  }
}

/** Opens the panel and waits until it says who can read it. */
export async function opened(browser: Browser, opening: Opening): Promise<PanelWindow> {
  const window = await openPanel(browser, opening)
  await window.panel.getByText(/can read this\. HR cannot|können das lesen/).waitFor()
  return window
}

/** A word nobody wrote before, so that a test finds its own line. */
export function ownWord(): string {
  return `w${crypto.randomUUID().slice(0, 8)}`
}

/** Walks with Tab (or Shift+Tab) until the focus is on a control: what somebody without a mouse has to do. */
export async function tabTo(
  { page }: PanelWindow,
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
