import type { PairView, TopicView } from '#contract/view'
import { rankOf } from '#domain/topic'
import { heldLines, type ShownLine } from '../../../commitments/order/held-lines.ts'
import { inShownOrder } from '../../../commitments/order/shown-order.ts'
import { agendaOf } from '../../../topics/agenda-of.ts'

/** In which order lines were found on opening, and what came since. It holds until the next opening. */
export type HeldLines = {
  /** The record for which this holds. */
  pair: PairView
  /** All promises on the screen, those that were put away meanwhile among them. */
  lines: readonly ShownLine[]
  promises: readonly string[]
  topics: readonly string[]
  /** Lines that came after the opening. */
  since: ReadonlySet<string>
  /** Topics that were talked about before today. */
  earlier: ReadonlySet<string>
  ranks: ReadonlyMap<string, number>
}

/** The lists as they are drawn: in their held order, closed lines where they were. */
export type StillLines = {
  promises: ShownLine[]
  topics: TopicView[]
  earlier: TopicView[]
  since: ReadonlySet<string>
}

/**
 * What is held after the record changed: known lines keep their places, new ones come last, and a topic that somebody
 * moved goes where it was put. Another day is another opening. The same object for the same record.
 */
export function heldAfter(last: HeldLines | undefined, pair: PairView, dayOf: (at: string) => string): HeldLines {
  if (last?.pair === pair) return last
  const isSameOpening = last?.pair.pairId === pair.pairId && last.pair.today === pair.today
  const held = isSameOpening ? last : undefined
  const lines = heldLines(held?.lines ?? [], pair.commitments)
  const agenda = agendaOf(pair.topics, { isToday: (at) => dayOf(at) === pair.today })
  const promises = inShownOrder(lines, pair.you.side).map(({ id }) => id)
  const topics = [...agenda.shown, ...agenda.earlier].map(({ id }) => id)
  const ranks = new Map(pair.topics.map((topic) => [topic.id, rankOf(topic)]))
  if (!held) {
    const earlier = new Set(agenda.earlier.map(({ id }) => id))
    return { pair, lines, promises, topics, ranks, since: new Set(), earlier }
  }
  const isNew = (known: readonly string[]) => (id: string) => !known.includes(id)
  const [freshPromises, freshTopics] = [promises.filter(isNew(held.promises)), topics.filter(isNew(held.topics))]
  const moved = pair.topics.filter(({ id }) => held.ranks.has(id) && held.ranks.get(id) !== ranks.get(id))
  return {
    ...held,
    pair,
    lines,
    promises: [...held.promises, ...freshPromises],
    topics: moved.reduce((ids, topic) => withMoved(ids, topic, pair.topics), [...held.topics, ...freshTopics]),
    since: new Set([...held.since, ...freshPromises, ...freshTopics]),
    ranks: new Map([...held.ranks, ...ranks]),
  }
}

/** The lines of the record in their held order. */
export function stillLines({ pair, lines, promises, topics, since, earlier }: HeldLines): StillLines {
  const inOrder = placed(pair.topics, topics)
  return {
    promises: placed(lines, promises),
    topics: inOrder.filter(({ id }) => !earlier.has(id)),
    earlier: inOrder.filter(({ id }) => earlier.has(id)),
    since,
  }
}

function placed<Line extends { id: string }>(lines: readonly Line[], ids: readonly string[]): Line[] {
  const known = new Map(lines.map((line) => [line.id, line]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** Puts one topic before the first of its author's open ones that now ranks behind it, else behind the last of them. */
function withMoved(ids: readonly string[], topic: TopicView, topics: readonly TopicView[]): string[] {
  if (!ids.includes(topic.id)) return [...ids]
  const rest = ids.filter((id) => id !== topic.id)
  const siblings = placed(topics, rest).filter(({ by, status }) => by === topic.by && status === 'open')
  const behind = siblings.find((one) => rankOf(one) > rankOf(topic))
  const last = siblings.at(-1)
  const at = behind ? rest.indexOf(behind.id) : last ? rest.indexOf(last.id) + 1 : ids.indexOf(topic.id)
  return rest.toSpliced(at, 0, topic.id)
}
