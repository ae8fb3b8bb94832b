import type { CommitmentView } from '#contract/view'
import type { PastPlan, ReadPlanOutput } from '#contract/read-plan'
import { standsOn } from '#domain/people/former-access'
import { otherSide, type PairId } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import { planStrip } from '#domain/plan/plan-strip'
import { sameCoverage } from '#domain/plan/same'
import type { Session } from '#domain/session'
import type { Handler } from '../../ports/handler.ts'
import type { PairRows, PairStore } from '../../ports/pair-store.ts'
import type { ThreadStore } from '../../ports/thread-store.ts'
import { isInForce } from '../pair/find/current-edge.ts'
import { isOfTheTwo } from '../pair/find/is-of-the-two.ts'
import { planPlace, type PlanPlace, type PlanPorts } from './plan-place.ts'
import { showCommitment } from '../show/record/show-commitment.ts'
import { knownSessions } from '../show/record/show-sessions.ts'
import { personOf } from '../show/record/show-pair.ts'

type Ports = PlanPorts & { pairs: PairStore; threads: ThreadStore }

/**
 * The whole plan with everything around it: its steps, the viewer's own draft and journal, what the other shared, and the
 * plans before. With a `planId` one of those, as it was.
 */
export function readPlan(ports: Ports): Handler<'readPlan'> {
  return async ({ input: { pairId, planId, thread, place: page }, caller, now, line }) => {
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    const isAlone =
      place.people === 'one' ||
      (thread === undefined ? page === 'own-page' : await isOfTheTwo(ports.threads, thread, pairId))
    const [kept, past, draft, revision, rows] = await Promise.all([
      ports.plans.plan(pairId),
      ports.plans.past(pairId),
      isAlone ? ports.desk.draft(caller.oid, pairId) : undefined,
      ports.plans.revision(pairId),
      place.people === 'pair' ? ports.pairs.open(pairId) : undefined,
    ])
    const plan = planId === undefined || kept?.plan.id === planId ? kept?.plan : past.find(({ id }) => id === planId)
    if (planId !== undefined && plan === undefined) return { kind: 'not-found' }
    const [journal, shared] = await journalsOf(ports, { pairId, author: isAlone ? caller.oid : undefined, plan })
    // Of two whose line is over it stands still with their numbers.
    const today = line === undefined ? place.today : standsOn(line, place.today)
    const isCurrent =
      place.people === 'one' || (line !== undefined && isInForce({ from: line[0], to: line[1] }, place.today))
    const output: ReadPlanOutput = {
      plan: plan ?? null,
      strip: (plan && planStrip(plan, { side: place.side, today })) ?? null,
      you: place.side,
      ...otherIn(rows, place),
      mayWrite: isCurrent && (plan === undefined || plan === kept?.plan),
      today,
      revision,
      steps: stepsOf(rows, { plan, today }),
      draft: draft ?? null,
      journal,
      shared: shared.filter(({ by }) => by !== place.side),
      past: past.map(inOneLine),
      preferences: rows?.pair.preferences ?? {},
      same: sameCoverage(rows === undefined ? [] : sessionsUntil(today, rows)),
    }
    return { kind: 'done', output }
  }
}

async function journalsOf(
  { desk, plans }: Pick<Ports, 'desk' | 'plans'>,
  { pairId, author, plan }: { pairId: PairId; author: string | undefined; plan: Plan | undefined },
): Promise<[ReadPlanOutput['journal'], ReadPlanOutput['shared']]> {
  if (plan === undefined) return [[], []] satisfies [[], []]
  return Promise.all([author === undefined ? [] : desk.journal(author, pairId, plan.id), plans.shared(pairId, plan.id)])
}

function otherIn(rows: PairRows | undefined, { side }: PlanPlace): Pick<ReadPlanOutput, 'other'> {
  return rows === undefined ? {} : { other: personOf(rows.pair, otherSide(side)) }
}

/** With those that nobody marked or spoke about: the share of a stage is of all 1:1s, not of the marked ones. */
function sessionsUntil(today: string, rows: PairRows): Session[] {
  const spoken = [...rows.sessions.map(({ line }) => line), ...rows.filedSessions]
  return knownSessions(spoken, rows).filter(({ on }) => on <= today)
}

function stepsOf(
  rows: PairRows | undefined,
  { plan, today }: { plan: Plan | undefined; today: string },
): CommitmentView[] {
  if (plan === undefined) return []
  return (rows?.commitments ?? [])
    .filter(({ line }) => line.planId === plan.id)
    .map((kept) => showCommitment(kept, today))
}

function inOneLine({ id, terms, closed }: Plan): PastPlan {
  const { startOn } = terms.timeline
  return { planId: id, objective: terms.objective, startOn, closedOn: closed?.on ?? startOn }
}
