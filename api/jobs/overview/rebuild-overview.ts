import { peopleOf } from '#domain/pair'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { keepOverview } from './keep-overview.ts'

/** After a change of a pair: works out both people's rows anew. A pair that is no reporting line has none. */
export async function rebuildOverview(
  { people, outlines, overview }: Pick<JobPorts, 'people' | 'outlines' | 'overview'>,
  { pairId }: JobMessages['overview'],
): Promise<void> {
  const { manager: managerOid, report: reportOid } = peopleOf(pairId)
  const [manager, report] = await Promise.all([people.person(managerOid), people.person(reportOid)])
  const edge = (await people.managersOf(reportOid)).findLast((one) => one.managerOid === managerOid)
  if (!manager || !report || !edge) return
  await keepOverview(overview, { pairId, manager, report, edge, outline: await outlines.outline(pairId) })
}
