import type { PairCard } from '#domain/indicators/all'
import type { CommitmentView, PairView } from '#contract/view'
import type { Side } from '#domain/pair'
import { addDays } from '#domain/time/add-days'

/** One 1:1 on the thread. */
export type Knot = { on: string; kind: 'met' | 'planned' | 'fell_out' }
/** One promise, from the day it was made to the day it was done, or to today while it is open. */
export type Strand = {
  id: string
  owner: Side
  text: string
  from: string
  to: string
  /** The first agreed date; what lies after it is late. */
  due: string | null
  state: 'kept' | 'kept_late' | 'open' | 'past_date'
}
export type Thread = { from: string; to: string; today: string; knots: Knot[]; strands: Strand[] }

/** How much of the past and of the time to come is shown, in days. */
const [backDays, aheadDays] = [84, 28]

/**
 * The last twelve weeks of a pair and the next four. That two met is what the calendar and their own words say, so it
 * comes with the cards: the gaps between 1:1s name the days, and the planned slots that did not hold fell out.
 * What was dropped, and what was only asked for, is no part of it.
 */
export function threadOf(pair: PairView, cards: readonly PairCard[], promises: readonly CommitmentView[]): Thread {
  const { rhythm, former } = pair
  // Of a pair that is over nothing goes on.
  const today = former ? addDays(former.endedOn, -1) : pair.today
  const [from, to] = [addDays(today, -backDays), addDays(today, aheadDays)]
  const pictureOf = (id: PairCard['id']) => cards.find((card) => card.id === id)?.picture
  const [gaps, slots] = [pictureOf('timeSinceLast'), pictureOf('reliability')]
  const met = new Set(gaps?.kind === 'bars' ? gaps.points.map(({ on }) => on) : [])
  if (rhythm.lastHeldOn) met.add(rhythm.lastHeldOn)
  const judged = slots?.kind === 'marks' ? slots.points : []
  const fellOut = judged.flatMap(({ on, isYes }) => (!isYes && !met.has(on) ? [on] : []))
  const planned = [rhythm.now, rhythm.next].flatMap((meeting) => (meeting && !met.has(meeting.on) ? [meeting.on] : []))
  const knots = [
    ...[...met].map((on): Knot => ({ on, kind: 'met' })),
    ...[...new Set(fellOut)].map((on): Knot => ({ on, kind: 'fell_out' })),
    ...[...new Set(planned)].map((on): Knot => ({ on, kind: 'planned' })),
  ]
  const unique = new Map([...promises, ...pair.commitments].map((promise) => [promise.id, promise]))
  const strands = [...unique.values()].flatMap((promise) => strandOf(promise, today) ?? [])
  return {
    from,
    to,
    today,
    knots: knots.filter(({ on }) => on >= from && on <= to).toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    strands: strands.filter((strand) => strand.to >= from).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  }
}

function strandOf({ id, owner, text, createdAt, doneAt, due, status, isOverdue }: CommitmentView, today: string) {
  if (status !== 'open' && status !== 'done') return undefined
  const from = createdAt.slice(0, 10)
  const to = status === 'open' ? today : (doneAt?.slice(0, 10) ?? today)
  const isLate = due !== null && to > due
  const state = status === 'open' ? (isOverdue ? 'past_date' : 'open') : isLate ? 'kept_late' : 'kept'
  return { id, owner, text, from, to, due, state } satisfies Strand
}
