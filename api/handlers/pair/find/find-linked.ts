import type { Commitment } from '#domain/commitment'
import { type MailWords, mailWords, type PromiseAsk, parseMailLink } from '#domain/mail-link'
import { type OwnPair, ownPairs } from '#domain/people/own-pairs'
import { ownPlanOf } from '#domain/plan/plan-people'
import { localDate } from '#domain/time/local-date'
import type { OverviewStore } from '../../../ports/overview-store.ts'
import type { Kept, PairRows, PairStore } from '../../../ports/pair-store.ts'
import type { PlanStore } from '../../../ports/plan-store.ts'
import type { PeopleStore } from '../../../ports/people-store.ts'
import { findLinkedHabit, findOwnLinkedHabit, type LinkedAsk, type LinkedHabit } from '../../home/find-linked-habit.ts'

export type FindLinkedPorts = {
  people: Pick<PeopleStore, 'personWithLines'>
  overview: Pick<OverviewStore, 'markOf'>
  pairs: Pick<PairStore, 'open' | 'history' | 'pair'>
  plans: Pick<PlanStore, 'plan' | 'revision'>
}

/** A promise that a link leads to; `isFiled` when the page of its pair shows it no longer. */
export type LinkedPromise = {
  kind: 'promise'
  own: OwnPair
  rows: PairRows
  kept: Kept<Commitment>
  isFiled: boolean
  ask: LinkedAsk<PromiseAsk> | undefined
}

export type Linked =
  | { kind: 'pair'; own: OwnPair }
  | { kind: 'own-plan' }
  | LinkedPromise
  | LinkedHabit
  | { kind: 'rest'; ask: LinkedAsk<'rest'> }

/**
 * What a link in the caller's own mail leads to. Marks are made anew of everything that the caller may read today and
 * compared, so a link lives as long as they may, and one of somebody else leads nowhere. Undefined: it leads nowhere.
 */
export async function findLinked(
  ports: FindLinkedPorts,
  { link, oid, now }: { link: string; oid: string; now: string },
): Promise<Linked | undefined> {
  const told = parseMailLink(link)
  if (told === undefined) return undefined
  const { person, lines } = await ports.people.personWithLines(oid)
  const open = ownPairs(oid, lines, now.slice(0, 10)).filter(({ line }) => line !== undefined)
  if (person === undefined) return undefined
  const isRest = told.kind === 'ask' && told.ask === 'rest'
  // Who has neither a 1:1 nor a plan of their own gets no key only for asking; but HR's mail may tell of a release alone.
  if (!isRest && open.length === 0 && !(await hasOwnPlan(ports.plans, oid))) return undefined
  const words = mailWords(oid, await ports.overview.markOf(oid))
  const isOver = (until: string) => until < localDate(now, person.zone)
  if (told.kind === 'ask' && told.ask === 'rest') {
    const { ask, until, mark } = told
    return words.rest(until) === link ? { kind: 'rest', ask: { ask, until, mark, isOver: isOver(until) } } : undefined
  }
  const isAlone = words.pair(ownPlanOf(oid)) === told.pair
  const own = open.find(({ pairId }) => words.pair(pairId) === told.pair)
  if (told.kind === 'ask' && told.ask === 'habit') {
    const { until, mark } = told
    const asked = { link, words, ask: { ask: 'habit', until, mark, isOver: isOver(until) } } as const
    if (isAlone) return findOwnLinkedHabit(ports, { ...asked, reader: person })
    return own && findLinkedHabit(ports, { ...asked, own })
  }
  if (isAlone && told.kind === 'pair') return { kind: 'own-plan' }
  if (own === undefined) return undefined
  if (told.kind === 'pair') return { kind: 'pair', own }
  const isIt = ({ line: { id } }: Kept<Commitment>) => link === wordOf(words, told, { pairId: own.pairId, id })
  const promise = await findPromise(ports.pairs, own, isIt)
  if (promise === undefined) return undefined
  const ask = told.kind === 'ask' ? { ...told, ask: told.ask as PromiseAsk, isOver: isOver(told.until) } : undefined
  return { kind: 'promise', own, ...promise, ask }
}

/** Without a look at its words. */
async function hasOwnPlan(plans: FindLinkedPorts['plans'], oid: string): Promise<boolean> {
  return (await plans.revision(ownPlanOf(oid))) !== ''
}

type Told = Exclude<NonNullable<ReturnType<typeof parseMailLink>>, { kind: 'pair' } | { ask: 'rest' }>

function wordOf(words: MailWords, told: Told, promise: { pairId: string; id: string }): string {
  const { pairId, id } = promise as Parameters<MailWords['promise']>[0]
  return told.kind === 'promise' ? words.promise({ pairId, id }) : words.ask(told.ask, { pairId, id }, told.until)
}

/** On the page of the pair first, then among what was put away, newest first. */
async function findPromise(
  pairs: FindLinkedPorts['pairs'],
  { pairId }: OwnPair,
  isIt: (kept: Kept<Commitment>) => boolean,
): Promise<Pick<LinkedPromise, 'rows' | 'kept' | 'isFiled'> | undefined> {
  const rows = await pairs.open(pairId)
  if (rows === undefined) return undefined
  const kept = rows.commitments.find(isIt)
  if (kept !== undefined) return { rows, kept, isFiled: false }
  for await (const filed of pairs.history(pairId)) {
    if (filed.kind === 'commitment' && isIt(filed.kept)) return { rows, kept: filed.kept, isFiled: true }
  }
  return undefined
}
