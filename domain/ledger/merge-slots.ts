import { defaults } from '../defaults.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import { joinMarks, marksOf } from './entry-mark.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * The slots of a pair in its entries: those that overlap or follow one another within 15 minutes are one slot, planned
 * once and held once. It spans the entries of its best status (scheduled before declined before cancelled), and of each
 * person the most positive answer counts. The order of the entries does not matter.
 *
 * Example: the old series left standing beside the new one, both at ten: one slot with two entries.
 */
export function mergeSlots(entries: readonly Occurrence[]): Occurrence[] {
  const groups: { members: Occurrence[]; until: string }[] = []
  for (const entry of entries.toSorted(byPlace)) {
    const last = groups.at(-1)
    if (last === undefined || minutesBetween(last.until, entry.startAt) > defaults.detection.joinMinutes)
      groups.push({ members: [entry], until: entry.endAt })
    else {
      last.members.push(entry)
      if (entry.endAt > last.until) last.until = entry.endAt
    }
  }
  return groups.map(({ members }) => slotOf(members))
}

function slotOf(members: readonly Occurrence[]): Occurrence {
  const [first, ...others] = members.toSorted((one, other) => rankOf(one) - rankOf(other) || byOrigin(one, other))
  if (first === undefined) throw new Error('A slot without an entry')
  if (others.length === 0) return first
  const best = members.filter((one) => rankOf(one) === rankOf(first))
  const { conflict: _, oof: _oof, byWord: _word, ...rest } = first
  // Planned where the earliest entry stands that nobody moved, as it begins with the earliest: joined is not moved.
  const { plannedAt, plannedOn } = best.filter(stands).toSorted(byPlace)[0] ?? first
  return {
    ...rest,
    plannedAt,
    plannedOn,
    entries: joinMarks(...members.map(marksOf)),
    startAt: best.map(({ startAt }) => startAt).reduce((one, other) => (other < one ? other : one)),
    endAt: best.map(({ endAt }) => endAt).reduce((one, other) => (other > one ? other : one)),
    answers: {
      manager: mostPositive(members.map(({ answers }) => answers.manager)),
      report: mostPositive(members.map(({ answers }) => answers.report)),
    },
    // One of several entries that nobody is in the way of is enough to meet in.
    ...(best.every(({ conflict }) => conflict) ? { conflict: true } : {}),
    ...(best.every(({ oof }) => oof) ? { oof: true } : {}),
    ...(best.every(({ byWord }) => byWord) ? { byWord: true as const } : {}),
  }
}

/** 0 for what stands, 1 for what somebody declined, 2 for what was called off. */
export function rankOf({ status }: Pick<Occurrence, 'status'>): number {
  return status === 'scheduled' ? 0 : status === 'cancelled' ? 2 : 1
}

const leastPositiveFirst = ['declined', 'none', 'notResponded', 'tentative', 'tentativelyAccepted', 'accepted']

function mostPositive(answers: readonly string[]): string {
  const rank = (answer: string) => (answer === 'organizer' ? 9 : leastPositiveFirst.indexOf(answer))
  return answers.reduce((one, other) => (rank(other) > rank(one) ? other : one))
}

/** An entry that stands where it was planned speaks for the slot before one that was moved there. */
function byOrigin(one: Occurrence, other: Occurrence): number {
  return (
    Number(stands(other)) - Number(stands(one)) ||
    compare(one.series ?? '~', other.series ?? '~') ||
    byPlace(one, other)
  )
}

function stands({ plannedAt, startAt }: Occurrence): boolean {
  return plannedAt === startAt
}

function byPlace(one: Occurrence, other: Occurrence): number {
  return compare(one.startAt, other.startAt) || compare(one.endAt, other.endAt) || compare(one.key, other.key)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
