import type { BlockFact } from '../distribution/block-fact.ts'
import { defaults } from '../defaults.ts'
import { isBacked } from '../detection/held-confidence.ts'
import { averageGap } from '../frequency/average-gap.ts'
import { reliability } from '../frequency/reliability.ts'
import type { RhythmFacts } from '../rhythm.ts'
import { promiseCounts } from '../distribution/promise-counts.ts'
import type { AgreedFacts } from '../commitments/promise-facts.ts'
import { taxonomy } from '../quality/topic-weights.ts'
import type { Session } from '../session.ts'
import { addDays } from '../time/add-days.ts'
import { localDate } from '../time/local-date.ts'
import { availableDays, workPattern, type Availability } from '../time/available-days.ts'
import type { Block } from '../time/block.ts'
import { heldSessions } from './held-sessions.ts'
import { planInBlock, type PlanFacts } from '../plan/plan-facts.ts'
import type { DateWindow, LocalDate } from '../time/day-number.ts'
import type { Occurrence } from './occurrence.ts'
import { plannedOutcome } from './planned-outcome.ts'

/** A slow rhythm shows over ten weeks only. */
const weeksLookedBack = 10

/**
 * What one block holds about a pair: days, counts and minutes, ready to disappear in a segment.
 *
 * Held sessions are contact days, those of talks that nobody planned included; the length of these is not known, so they
 * add no minutes. Planned slots are counted in the block of the day they were first planned for, by a rhythm of four weeks
 * at most: nobody can choose one so slow that every talk is in time.
 * A talk that nobody planned counts without evidence, and a day counts as one with a next step when a promise was agreed
 * on it. Scheduled days are workdays of the relationship; available ones leave holidays and absences out.
 */
export function blockFactOf(input: {
  block: Block
  facts: RhythmFacts
  occurrences: readonly Occurrence[]
  ids: { reportId: string; managerId: string }
  segments: BlockFact['segments']
  /** What the two agreed on, those promises included that were filed away. */
  promises: readonly AgreedFacts[]
  plan?: PlanFacts | undefined
  /** What the two tagged their sessions with. */
  sessions?: readonly Pick<Session, 'on' | 'tags'>[]
}): BlockFact {
  const { block, facts, occurrences, promises } = input
  const availability = {
    pattern: facts.workdays,
    absences: facts.absences,
    holidays: facts.holidays,
    relation: facts.relation,
  }
  const { pattern, relation } = availability
  const window = [block.from, block.to] as const
  const isInside = (on: string) => on >= block.from && on < block.to
  const held = heldSessions(occurrences, facts.zone)
  const sessions = held.filter(({ on }) => isInside(on))
  const met = [...new Set([...held.map(({ on }) => on), ...facts.contactDays])]
  const contactDays = new Set(met.filter(isInside))
  const planned = occurrences.filter(({ plannedOn }) => plannedOn >= block.from && plannedOn < block.to)
  const about = { ...facts, cadenceDays: Math.min(facts.cadenceDays, defaults.cadence.slowestDays) }
  const slots = reliability({ occurrences: planned.map((one) => plannedOutcome(one, about, availability)) })
  return {
    ...input.ids,
    segments: input.segments,
    availableDays: availableDays(availability, window).length,
    scheduledDays: availableDays({ pattern, relation }, window).length,
    daysPerWeek: workPattern(availability).length,
    heldSessions: contactDays.size,
    heldMinutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    plannedSlots: slots.planned,
    keptSlots: slots.kept + slots.movedInTime,
    weeksBetween: weeksBetween(met, { ...availability, windowFrom: facts.windowFrom, to: block.to }),
    heldBefore: met.filter((on) => on >= addDays(block.from, -28) && on < block.from).length,
    backedSessions: countIn(contactDays, backedDays(occurrences, facts.zone)),
    sessionsWithStep: countIn(contactDays, daysOf(promises, facts.zone)),
    ...topicsIn(input.sessions ?? [], contactDays),
    promises: promiseCounts(promises, block, facts.zone),
    ...plansIn(input.plan, window),
  }
}

/** The first day that a fact of a block looks at, which ends before `to`; it moves with what is read of the calendar. */
export function lookedBackTo(to: LocalDate, windowFrom: LocalDate): LocalDate {
  const from = addDays(to, -7 * weeksLookedBack)
  return from < windowFrom ? windowFrom : from
}

/**
 * Weeks of work from one 1:1 to the next over ten weeks to the end of the block, or over as many as the calendar was read
 * for.
 */
function weeksBetween(
  sessions: readonly LocalDate[],
  { windowFrom, to, ...availability }: Availability & { windowFrom: LocalDate; to: LocalDate },
): number | null {
  const window = [lookedBackTo(to, windowFrom), to] as const
  const weeks = averageGap({ ...availability, sessions, window })
  return weeks === null ? null : Math.round(100 * weeks) / 100
}

/** On which days promises were agreed. */
function daysOf(promises: readonly AgreedFacts[], zone: string): LocalDate[] {
  return promises.map(({ createdAt }) => localDate(createdAt, zone))
}

/** How many of these days are among those. */
function countIn(days: ReadonlySet<LocalDate>, some: Iterable<LocalDate>): number {
  return [...new Set(some)].filter((on) => days.has(on)).length
}

/** Days of held talks of which there is evidence: more than an accepted invitation. */
function backedDays(occurrences: readonly Occurrence[], zone: string): Set<LocalDate> {
  const backed = occurrences.filter(({ isHeld, tier }) => isHeld === true && tier !== undefined && isBacked(tier))
  return new Set(backed.map(({ startAt }) => localDate(startAt, zone)))
}

/** How many of the days on which the two met are tagged, and with what; nothing where none is. */
function topicsIn(
  sessions: readonly Pick<Session, 'on' | 'tags'>[],
  contactDays: ReadonlySet<LocalDate>,
): Pick<BlockFact, 'taggedSessions' | 'topics'> {
  const tagged = sessions.filter(({ on, tags }) => tags.length > 0 && contactDays.has(on))
  if (tagged.length === 0) return {}
  const counts = taxonomy.map((topic) => [topic, tagged.filter(({ tags }) => tags.includes(topic)).length] as const)
  return { taggedSessions: tagged.length, topics: Object.fromEntries(counts.filter(([, count]) => count > 0)) }
}

/** Said only where there is something to say, so that a fact without a plan is as it was. */
function plansIn(plan: PlanFacts | undefined, window: DateWindow): Pick<BlockFact, 'planRuns' | 'planHasTwoCycles'> {
  if (plan === undefined) return {}
  const { runs, hasTwoCycles } = planInBlock(plan, window)
  return { ...(runs ? { planRuns: true } : {}), ...(hasTwoCycles ? { planHasTwoCycles: true } : {}) }
}
