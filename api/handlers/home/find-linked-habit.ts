import type { MailAsk, MailWords } from '#domain/mail-link'
import type { OwnPair } from '#domain/own-pairs'
import type { Habit, Plan } from '#domain/plan/plan'
import type { PairHead, PairStore } from '../../ports/pair-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import type { OneAsk } from '../../ports/used-asks.ts'

/** An ask whose mark is right. `isOver`: its last day is over, where the person is. */
export type LinkedAsk<Ask extends MailAsk = MailAsk> = OneAsk & { ask: Ask; isOver: boolean }

/** A habit that a link asks about, with the plan that it stands in. */
export type LinkedHabit = {
  kind: 'habit'
  own: OwnPair
  pair: PairHead
  plan: Plan
  habit: Habit
  ask: LinkedAsk<'habit'>
}

/** The reader's own habit whose mark stands in the link; undefined where none of the plan has it. */
export async function findLinkedHabit(
  ports: { pairs: Pick<PairStore, 'pair'>; plans: Pick<PlanStore, 'plan'> },
  { own, ask, link, words }: { own: OwnPair; ask: LinkedAsk<'habit'>; link: string; words: MailWords },
): Promise<LinkedHabit | undefined> {
  const { pairId, side } = own
  const [pair, kept] = await Promise.all([ports.pairs.pair(pairId), ports.plans.plan(pairId)])
  const habit = kept?.plan.habits.find(
    ({ id, owner }) => owner === side && words.ask('habit', { pairId, id }, ask.until) === link,
  )
  return pair && kept && habit && { kind: 'habit', own, pair, plan: kept.plan, habit, ask }
}
