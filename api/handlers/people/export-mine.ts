import type { ExportedPair, ExportedPlans, ExportedRecord } from '#contract/export-mine'
import { ownPairs, type OwnPair } from '#domain/people/own-pairs'
import { ownPlanOf } from '#domain/plan/plan-people'
import type { PairId } from '#domain/pair'
import type { AccessLog } from '../../ports/access-log.ts'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Answer, Handler } from '../../ports/handler.ts'
import type { Operations } from '#contract/operations'
import type { OrganisationLog } from '../../ports/organisation-log.ts'
import type { ManagerEdge, PeopleStore, Person } from '../../ports/people-store.ts'
import { type Budget, type ExportPairPorts, exportPair, ExportTooLargeError, spend } from './export-pair.ts'
import { exportPlans } from '../plans/export-plans.ts'

const mostPerHour = 6
/** Of JSON in one answer. A hundred lines of the greatest length are a megabyte; the platform takes a hundred. */
const mostBytes = 20_000_000

type Ports = ExportPairPorts & { people: PeopleStore; figures: FiguresChoice; organisationLog: OrganisationLog }
type Asking = { oid: string; now: string }
/** `logs`: whose access logs are to say so. */
type Whole = { person: Person; edges: ManagerEdge[]; alone: ExportedPlans; logs: PairId[] }

/**
 * Everything that is kept about the caller, as one JSON text: themselves, their settings, what they left the figures with, who organises for them, each
 * of their pairs with what was shared, their own private notes, the planned 1:1s, the indicators with window and
 * definition, who took what out before, and what they did with a role. With a `pairId` it holds that pair alone, and of the caller's own plan nothing, for whoever
 * hands on the file of one 1:1 does not mean it; with the place of that plan as `pairId` it holds the plan alone. Of a
 * pair they may no longer read, only what is their own. The other person's private notes are never in it, and pulse
 * answers cannot be: nobody knows whose they are. Every pair's access log says so, to the caller, and so does that of the
 * caller's own place, for whoever has no 1:1; they tell how often it was within the hour: after six times they are asked
 * to wait. What is more than one file holds, or takes too long to
 * gather, is refused as a whole, never cut short, and is in no log.
 */
export function exportMine(ports: Ports, maxBytes = mostBytes): Handler<'exportMine'> {
  return async ({ input, caller: { oid }, now }) => {
    const { person, lines: edges } = await ports.people.personWithLines(oid)
    if (person === undefined) return { kind: 'not-found' }
    const all = ownPairs(oid, edges, now.slice(0, 10))
    const isAlone = input.pairId === ownPlanOf(oid)
    const own = input.pairId === undefined ? all : all.filter(({ pairId }) => pairId === input.pairId)
    if (own.length === 0 && input.pairId !== undefined && !isAlone) return { kind: 'forbidden' }
    const withOwn = input.pairId === undefined || isAlone
    const logs = [...own.map(({ pairId }) => pairId), ...(withOwn ? [ownPlanOf(oid)] : [])]
    if ((await exportsWithinTheHour(ports.access, logs, { oid, now })) >= mostPerHour) return { kind: 'too-often' }
    try {
      const budget = { bytes: maxBytes }
      const pairs = await gather(ports, own, { oid, now, budget })
      const alone = withOwn
        ? await exportPlans(ports, { pairId: ownPlanOf(oid), oid, side: 'report', mayRead: true })
        : {}
      spend(budget, alone)
      return await handOut(ports, { person, edges, alone, logs }, pairs, { oid, now })
    } catch (trouble) {
      if (trouble instanceof ExportTooLargeError) return { kind: 'too-much' }
      throw trouble
    }
  }
}

async function gather(
  ports: Ports,
  own: readonly OwnPair[],
  asking: Asking & { budget: Budget },
): Promise<ExportedPair[]> {
  const pairs: ExportedPair[] = []
  for (const one of own) {
    const pair = await exportPair(ports, one, asking)
    if (pair !== undefined) pairs.push(pair)
  }
  return pairs
}

/** Written down for each pair it holds, and for the caller's own place, before it leaves. */
async function handOut(
  { people, figures, access, organisationLog }: Ports,
  { person, edges, alone, logs }: Whole,
  pairs: ExportedPair[],
  { oid, now }: Asking,
): Promise<Answer<Operations['exportMine']['output']>> {
  const [settings, delegates, left, withRole] = await Promise.all([
    people.settings(oid),
    people.delegates(oid),
    figures.leftBy(oid),
    organisationLog.ofPerson(oid),
  ])
  const pulse = 'Answers to "how helpful" are counted without a name and cannot be found again.'
  const record: ExportedRecord = { exportedAt: now, person, ...(settings ? { settings } : {}), pairs, own: alone }
  const leftFigures = { ...left, pairs: [...left.pairs] }
  const whole = { ...record, delegates, leftFigures, withRole, reportingLines: edges, pulse }
  const json = JSON.stringify(whole, null, 2)
  const held = [ownPlanOf(oid), ...pairs.map(({ pair }) => pair.pairId)]
  for (const pairId of logs.filter((one) => held.includes(one)))
    await access.add(pairId, { at: now, by: oid, what: 'export' })
  return { kind: 'done', output: { fileName: `throughline-${now.slice(0, 10)}.json`, json } }
}

/** Every export stands in the log of each pair it held, with one and the same instant. */
async function exportsWithinTheHour(
  access: AccessLog,
  pairIds: readonly PairId[],
  { oid, now }: Asking,
): Promise<number> {
  const since = new Date(Date.parse(now) - 3_600_000).toISOString()
  const logs = await Promise.all(pairIds.map((pairId) => access.entries(pairId)))
  const recent = logs.flat().filter(({ by, at }) => by === oid && at > since)
  return new Set(recent.map(({ at }) => at)).size
}
