import { feedValue, type FedValue, type FeedDecision } from '#domain/plan/feed-value'
import { isOwnPlan } from '#domain/plan/plan-people'
import { peopleOf, type PairId } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { FeedStore } from '../../ports/feed-store.ts'
import type { Answer } from '../../ports/handler.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import { isInForce } from '../pair/find/current-edge.ts'

type Ports = { feeds: FeedStore; plans: PlanStore; pairs: PairStore; people: PeopleStore }

const mostPerHour = 60
const mostTries = 5

export type KeepFedValue = (asked: {
  key: string
  fed: Omit<FedValue, 'on'> & { on?: string }
  now: string
}) => Promise<Answer<{ week: number }> | { kind: 'not-signed-in' }>

/**
 * A value that a machine sends. Its key says for which plan and nothing else: nothing is read out. Once the two are no
 * pair any more, or the plan does not run, it is refused as if there were no such key.
 */
export function keepFedValue(ports: Ports): KeepFedValue {
  return async ({ key, fed, now }) => {
    const use = await ports.feeds.use(key, { now, mostPerHour })
    if (use.kind === 'unknown') return { kind: 'not-signed-in' }
    if (use.kind === 'too-often') return { kind: 'fed-too-often' }
    const { pairId, planId } = use.place
    const zone = await zoneOf(ports, pairId, now)
    for (let tries = 0; zone !== undefined && tries < mostTries; tries += 1) {
      const kept = await ports.plans.plan(pairId)
      if (kept === undefined || kept.plan.id !== planId || kept.plan.feed === undefined) break
      const today = localDate(now, zone)
      const decision = feedValue(kept.plan, { on: today, ...fed }, { now, today })
      if (decision.kind === 'not-running') break
      if (decision.kind === 'already-so') return { kind: 'done', output: { week: decision.week } }
      if (decision.kind !== 'kept') return refusalOf(decision)
      const change = { pairId, plan: decision.plan, etag: kept.etag, what: 'set-values', by: 'feed', at: now }
      const result = await ports.plans.keep(change)
      if (result.kind === 'kept') return { kind: 'done', output: { week: decision.week } }
    }
    return { kind: 'not-signed-in' }
  }
}

/** Undefined once the line between the two is over, or the person is gone. */
async function zoneOf({ pairs, people }: Ports, pairId: PairId, now: string): Promise<string | undefined> {
  const { manager, report } = peopleOf(pairId)
  if (isOwnPlan(pairId)) {
    const person = await people.person(report)
    return person?.isEnabled ? person.zone : undefined
  }
  const [pair, edges] = await Promise.all([pairs.pair(pairId), people.managersOf(report)])
  const isCurrent = edges.some((edge) => edge.managerOid === manager && isInForce(edge, now.slice(0, 10)))
  return isCurrent ? pair?.zone : undefined
}

type Refused = Exclude<FeedDecision, { kind: 'kept' | 'already-so' | 'not-running' }>

function refusalOf(decision: Refused): Answer<never> {
  switch (decision.kind) {
    case 'persons':
      return bad('value', `Somebody wrote ${decision.value} for week ${decision.week} by hand, so it stays.`)
    case 'no-such-kpi':
      return bad('kpi', 'This plan has no KPI of that name. Send its name or id as the plan has it.')
    case 'which-kpi':
      return bad('kpi', 'This plan has more than one KPI. Say which one by its name or id.')
    case 'day-not-in-plan':
      return bad('on', 'This day is not in the plan, or still to come. Send a day from its start to today.')
    case 'not-on-scale':
      return bad('value', 'This KPI has five steps. Send a whole number from 1 to 5.')
  }
}

function bad(field: string, problem: string): Answer<never> {
  return { kind: 'bad-input', fields: [{ field, problem }] }
}
