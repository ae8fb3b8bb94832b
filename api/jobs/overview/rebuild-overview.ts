import { peopleOf, type PairId } from '#domain/pair'
import { isOwnPlan } from '#domain/plan/plan-people'
import type { JobMessages } from '../../ports/job-queue.ts'
import { once } from '../../once.ts'
import type { JobPorts } from '../job-ports.ts'
import { keepOverview } from './keep-overview.ts'

type Ports = Pick<JobPorts, 'people' | 'outlines' | 'overview' | 'titles'>

/**
 * After a change of a pair: works out both people's rows anew, and copies titles that a list lacks. A pair that is no
 * reporting line has none; of a plan of one's own the list knows only that there is one. It belongs to no run, so it makes good itself what failed about this pair before.
 */
export async function rebuildOverview(
  ports: Ports & Pick<JobPorts, 'runs'>,
  { pairId }: JobMessages['overview'],
  { now }: { now: string },
): Promise<void> {
  await rebuild(ports, pairId)
  await ports.runs.makeGood('overview', pairId, now)
}

async function rebuild({ people, outlines, overview, titles }: Ports, pairId: PairId): Promise<void> {
  const { manager: managerOid, report: reportOid } = peopleOf(pairId)
  const [manager, report] = await Promise.all([people.person(managerOid), people.person(reportOid)])
  const edge = (await people.managersOf(reportOid)).findLast((one) => one.managerOid === managerOid)
  if (manager && isOwnPlan(pairId)) return overview.noteOwnPlan(managerOid)
  if (!manager || !report || !edge) return
  const outline = await outlines.outline(pairId)
  const readTitles = once(() => titles.titlesOf(pairId))
  const shown = { pairId, manager, report, edge, outline }
  try {
    await keepOverview(overview, shown, readTitles)
  } catch (trouble) {
    // Counts, and what is to be quoted no longer, need no key and do not wait for one.
    await keepOverview(overview, shown)
    throw trouble
  }
}
