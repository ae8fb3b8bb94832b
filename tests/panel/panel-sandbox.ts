import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import { browsedTenant, type BrowsedTenant } from '../browsed-tenant.ts'
import { preparedTenant } from '../prepared-tenant.ts'
import type { Opening, PanelWindow } from './panel-window.ts'
import { opened, type PairSides, sidesOf } from './two-people.ts'

/** How a window is to be opened, besides who opens it and where. */
type Looks = Omit<Partial<Opening>, 'webOrigin' | 'persona' | 'thread'>

export type PanelSandbox = BrowsedTenant & {
  /** Both sides of Elena's 1:1 with one of her reports, Priya unless another is named. */
  sidesOf: (report?: string) => PairSides
  /**
   * The first of these reports whose own record is as wanted. When somebody's 1:1 was hangs on the weekday on which a test
   * lives, so a test asks for what it needs and not for a name.
   */
  reportWho: (isWanted: (pair: PairView) => boolean, reports?: readonly string[]) => Promise<string>
  /** Elena's panel of her 1:1 with Priya, with its record on the screen. */
  asElena: (looks?: Looks) => Promise<PanelWindow>
  asPriya: (looks?: Looks) => Promise<PanelWindow>
  /** Any panel, once it says who can read it. */
  opened: (opening: Opening) => Promise<PanelWindow>
}

/**
 * One sandbox and one browser for all tests of a file; call it where the file begins. Elena and the others have a
 * calendar but no lines yet; with `isLived` they have the past that the demonstration shows.
 */
export function panelSandbox({ isLived = false } = {}): PanelSandbox {
  const { tenant, browser } = browsedTenant(() => preparedTenant(isLived ? 'demonstration' : 'first night'))
  return {
    tenant,
    browser,
    sidesOf: (report) => sidesOf(tenant(), report),
    reportWho: async (isWanted, reports = ['jonas', 'sofia', 'omar', 'lea']) => {
      for (const name of reports) {
        const { persona, thread } = sidesOf(tenant(), name).report
        const answer = (await (
          await askApi(tenant(), { oid: persona }, 'openPair', { thread })
        ).json()) as OpenPairOutput
        if (answer.kind === 'open' && isWanted(answer.pair)) return name
      }
      throw new Error(`Nobody of ${reports.join(', ')} has a record like that on this day.`)
    },
    asElena: (looks = {}) => opened(browser(), { ...sidesOf(tenant()).manager, ...looks }),
    asPriya: (looks = {}) => opened(browser(), { ...sidesOf(tenant()).report, ...looks }),
    opened: (opening) => opened(browser(), opening),
  }
}
