import type { DeliveryRun, ReadDeliveriesOutput, UnreachableView } from '#contract/read-deliveries'
import type { RunView } from '#contract/read-runs'
import { deliveryOf, sumOfDeliveries } from '#domain/digests/delivery'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import { failureCause } from '#domain/operations/failure-cause'
import type { Handler } from '../../ports/handler.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import type { RunStore } from '../../ports/run-store.ts'
import { isLost } from './is-lost.ts'
import { jobView } from './read-runs.ts'
import { clockFacts } from './job-clock.ts'

type Ports = { runs: RunStore; people: PeopleStore; releases: ReleaseStore; digestsFor: DigestSwitch }

/** More than there are hours and zones in a week of most organisations. */
const mostRuns = 60
const weekMs = 7 * 86_400_000
const mostNamed = 50

/** How the mails of the last days went, run by run, and whom none of them reaches. */
export function readDeliveries(ports: Ports): Handler<'readDeliveries'> {
  const { runs, digestsFor } = ports
  return async ({ now }) => {
    const [job, worked, unreachable] = await Promise.all([
      clockFacts(ports, now).then((clock) => jobView(ports, 'digests', clock)),
      runs.worked('digests', mostRuns),
      unreachableViews(ports),
    ])
    const shown = worked.map((run) => deliveryRun(run, now))
    const oldest = new Date(Date.parse(now) - weekMs).toISOString()
    const week = sumOfDeliveries(shown.filter(({ startedAt }) => startedAt > oldest))
    return { kind: 'done', output: { job, digestsFor, runs: shown, week, ...unreachable } }
  }
}

function deliveryRun(run: RunView, now: string): DeliveryRun {
  const { startedAt, planned } = run
  return { startedAt, planned, ...deliveryOf(run), isLost: isLost(run, now) }
}

/** Who has no address, and whose address Exchange does not take. */
async function unreachableViews({
  runs,
  people,
}: Pick<Ports, 'runs' | 'people'>): Promise<Pick<ReadDeliveriesOutput, 'unreachable' | 'unreachableCount'>> {
  const [without, failures] = await Promise.all([runs.outOfReach('digests'), runs.openFailures('digests')])
  const refused = failures.filter(({ note }) => failureCause(note) === 'mail-address')
  const all = [
    ...without.map(({ subject }) => ({ oid: subject, why: 'no-address' as const })),
    ...refused.map(({ subject }) => ({ oid: subject, why: 'refused' as const })),
  ]
  const named = await Promise.all(
    all.slice(0, mostNamed).map(async ({ oid, why }): Promise<UnreachableView[]> => {
      const person = await people.person(oid)
      return person?.isEnabled ? [{ oid, name: person.displayName, why }] : []
    }),
  )
  return { unreachable: named.flat(), unreachableCount: all.length }
}
