import type { PairId } from '#domain/pair'
import type { ChangeNotice } from '../../ports/change-notice.ts'
import type { Report } from '../../ports/report.ts'

const patienceMs = 400

export type OverviewPorts = { notice: ChangeNotice; report: Report }

/**
 * Has both people's home pages follow a change. The change itself is kept already, so its caller waits only a moment:
 * a notice that is slow or gets lost delays the home page until the nightly repair, and nothing else.
 */
export async function tellOverview(ports: OverviewPorts, pairId: PairId): Promise<void> {
  const sent = ports.notice.pairChanged(pairId).catch((trouble: unknown) => {
    ports.report('a home page will follow tonight instead of now', trouble)
  })
  await Promise.race([sent, wait(patienceMs)])
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // The timer alone keeps no process alive.
    setTimeout(resolve, milliseconds).unref()
  })
}
