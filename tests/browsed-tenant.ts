import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { RunningTenant } from '../sandbox/tenant.ts'
import { launchChromium } from './chromium.ts'

/** What a whole file shares; there from its own `beforeAll` on. */
export type BrowsedTenant = { tenant: () => RunningTenant; browser: () => Browser }

/** One tenant and one browser for all tests of a file; call it where the file begins, and both are closed at its end. */
export function browsedTenant(start: () => Promise<RunningTenant>): BrowsedTenant {
  let tenant: RunningTenant
  let browser: Browser

  beforeAll(async () => {
    tenant = await start()
    browser = await launchChromium()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await tenant?.close()
  })

  return { tenant: () => tenant, browser: () => browser }
}
