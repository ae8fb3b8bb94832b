import { agreedCadence } from '#domain/cadence'
import { contactDaysNow, tracedDays } from '#domain/sessions/contact-days'
import { mostUrgent } from '#domain/commitments/most-urgent'
import { thanksShownDays } from '#domain/note'
import type { PairId, Side } from '#domain/pair'
import type { ListedRhythm } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { ListedPromise, OverviewRow } from '../../ports/overview-store.ts'
import type { PairOutline } from '../../ports/pair-outlines.ts'
import type { ManagerEdge, Person } from '../../ports/people-store.ts'

export type PairToShow = { pairId: PairId; manager: Person; report: Person; edge: ManagerEdge; outline: PairOutline }

/** The pair's row in the list of each of its two people. */
export function listedRows(shown: PairToShow): { oid: string; row: OverviewRow }[] {
  const { manager, report } = shown
  return [
    { oid: manager.oid, row: toRow(shown, 'manager', report) },
    { oid: report.oid, row: toRow(shown, 'report', manager) },
  ]
}

function toRow({ pairId, edge, outline }: PairToShow, you: Side, other: Person): OverviewRow {
  const { pair, promises, topics } = outline
  const duesOf = (side: Side) =>
    promises.filter(({ owner, status }) => owner === side && status === 'open').map(({ due }) => due)
  const askedOf = (side: Side) => promises.filter(({ owner, status }) => owner === side && status === 'asked').length
  const topicsOf = (side: Side) => topics.filter(({ by, status }) => by === side && status === 'open').length
  const { oid, displayName, firstName, jobTitle } = other
  return {
    pairId,
    you,
    other: { oid, displayName, firstName, ...(jobTitle === undefined ? {} : { jobTitle }) },
    relation: [edge.from, edge.to],
    rhythm: rhythmNow(outline),
    openDues: { manager: duesOf('manager'), report: duesOf('report') },
    asked: { manager: askedOf('manager'), report: askedOf('report') },
    // Of a relation that is over nothing is listed any more, so its titles leave both lists.
    promises: edge.to === null ? [...listedOf(promises, 'manager'), ...listedOf(promises, 'report')] : [],
    ...(edge.to === null ? { ...planOf(outline, you), ...thanksFor(outline, you) } : {}),
    topics: { manager: topicsOf('manager'), report: topicsOf('report') },
    ...(pair?.seriesClaim ? { seriesClaim: pair.seriesClaim } : {}),
  }
}

/** A plan in which this person tries something: whoever has no habit of their own has nothing to tick. */
function planOf({ plan }: PairOutline, you: Side): Pick<OverviewRow, 'plan' | 'hasUntoldPlan'> {
  if (plan?.status !== 'running') return {}
  if (plan.id === undefined || plan.habits === undefined) return { hasUntoldPlan: true }
  const { id, startOn, weeks, pauses } = plan
  const habits = plan.habits.filter(({ owner }) => owner === you)
  return habits.length === 0 ? {} : { plan: { id, startOn, weeks, pauses, habits } }
}

/** Thanks stand in a list for a week; the night after it, their copy goes. */
function thanksFor({ thanks, rhythm }: PairOutline, you: Side): Pick<OverviewRow, 'thanks'> {
  const since = rhythm === undefined ? '' : addDays(rhythm.readAt.slice(0, 10), -thanksShownDays)
  const latest = thanks
    .filter(({ by, at }) => by !== you && at >= since)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]
  return latest === undefined ? {} : { thanks: { id: latest.id, at: latest.at, version: latest.version } }
}

function listedOf(promises: PairOutline['promises'], side: Side): ListedPromise[] {
  const open = promises.filter(({ owner, status }) => owner === side && status === 'open')
  return mostUrgent(open).map(({ id, owner, due, currentDue, etag }) => ({ id, owner, due, currentDue, etag }))
}

/** A tap on "we met" and a rhythm just agreed are in both lists at once, not only after the calendar was read again. */
function rhythmNow({ pair, rhythm, sessions, notes, promises }: PairOutline): ListedRhythm | undefined {
  if (rhythm === undefined) return undefined
  // A list shows the next meeting; which others there are is the pair's own page's. Nothing in it moves with each night.
  const { readAt, windowFrom: _window, meetings: _meetings, ...facts } = rhythm
  const readOn = localDate(readAt, rhythm.zone)
  const days = pair === undefined ? null : agreedCadence(pair, readOn).days
  const cadence = days === null ? {} : ({ cadenceDays: days, cadenceFrom: 'pair' } as const)
  const writtenAt = [...notes.map(({ at }) => at), ...promises.map(({ createdAt }) => createdAt)]
  const tracedOn = tracedDays(rhythm.planned, writtenAt, sessions)
  return { ...facts, ...cadence, tracedOn, contactDays: contactDaysNow(rhythm.contactDays, sessions, readOn) }
}
