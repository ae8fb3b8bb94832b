import type { MailAsk, MailWords } from '#domain/mail-link'
import type { OwnPair } from '#domain/people/own-pairs'
import type { PairId, Side } from '#domain/pair'
import type { Habit, Plan } from '#domain/plan/plan'
import { ownPlanOf } from '#domain/plan/plan-people'
import type { PairHead, PairStore } from '../../ports/pair-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import type { OneAsk } from '../../ports/used-asks.ts'

/** An ask whose mark is right. `isOver`: its last day is over, where the person is. */
export type LinkedAsk<Ask extends MailAsk = MailAsk> = OneAsk & { ask: Ask; isOver: boolean }

/**
 * A habit that a link asks about, with the plan that it stands in. `two` are the people of that plan, null of one of the
 * reader's own. `zone` says which day today is.
 */
export type LinkedHabit = {
  kind: 'habit'
  pairId: PairId
  two: { own: OwnPair; pair: PairHead } | null
  zone: string
  plan: Plan
  habit: Habit
  ask: LinkedAsk<'habit'>
}

type Ports = { pairs: Pick<PairStore, 'pair'>; plans: Pick<PlanStore, 'plan'> }
type Asked = { ask: LinkedAsk<'habit'>; link: string; words: MailWords }

/** The reader's own habit whose mark stands in the link; undefined where none of the pair's plan has it. */
export async function findLinkedHabit(
  ports: Ports,
  { own, ...asked }: Asked & { own: OwnPair },
): Promise<LinkedHabit | undefined> {
  const { pairId, side } = own
  const [pair, found] = await Promise.all([ports.pairs.pair(pairId), findHabit(ports.plans, { pairId, side }, asked)])
  return pair && found && { kind: 'habit', ...found, two: { own, pair }, zone: pair.zone }
}

/** The same in a plan of the reader's own, where today is theirs. */
export async function findOwnLinkedHabit(
  { plans }: Pick<Ports, 'plans'>,
  { reader: { oid, zone }, ...asked }: Asked & { reader: { oid: string; zone: string } },
): Promise<LinkedHabit | undefined> {
  const found = await findHabit(plans, { pairId: ownPlanOf(oid), side: 'report' }, asked)
  return found && { kind: 'habit', ...found, two: null, zone }
}

async function findHabit(
  plans: Ports['plans'],
  { pairId, side }: { pairId: PairId; side: Side },
  { ask, link, words }: Asked,
): Promise<Pick<LinkedHabit, 'pairId' | 'plan' | 'habit' | 'ask'> | undefined> {
  const kept = await plans.plan(pairId)
  const habit = kept?.plan.habits.find(
    ({ id, owner }) => owner === side && words.ask('habit', { pairId, id }, ask.until) === link,
  )
  return kept && habit && { pairId, plan: kept.plan, habit, ask }
}
