import type { FormerRow, HomeRow } from '#contract/view'
import { isOverdue } from '#domain/commitment'
import { mayStillRead } from '#domain/former-access'
import { otherSide, type Side } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import type { OverviewRow, OverviewStore } from '../ports/overview-store.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import { showRhythm } from './show/show-rhythm.ts'

/**
 * Everybody the caller has 1:1s with: those they lead, then their own manager. Two reads, whatever the history: rows
 * hold dates and counts, and what is overdue is worked out here, as of now.
 */
export function readHome(ports: { people: PeopleStore; overview: OverviewStore }): Handler<'readHome'> {
  return async ({ caller, now }) => {
    const [person, rows] = await Promise.all([ports.people.person(caller.oid), ports.overview.ofPerson(caller.oid)])
    if (person === undefined) return { kind: 'not-found' }
    const { oid, displayName, firstName, zone } = person
    const today = localDate(now, zone)
    const current = rows.filter(({ relation: [, to] }) => to === null || to > today).toSorted(inHomeOrder)
    const pairs = current.map((row) => toHomeRow(row, now))
    const former = rows.flatMap(toFormerRow(today)).toSorted((one, other) => other.endedOn.localeCompare(one.endedOn))
    return { kind: 'done', output: { you: { oid, displayName, firstName }, today, pairs, former } }
  }
}

/** A pair that is over, as long as the caller may still read it. What is owed in it goes on in another pair, or not at all. */
function toFormerRow(today: string): (row: OverviewRow) => FormerRow[] {
  return ({ pairId, you, other, relation: [, endedOn] }) =>
    endedOn !== null && endedOn <= today && mayStillRead(you, endedOn, today) ? [{ pairId, you, other, endedOn }] : []
}

function toHomeRow(row: OverviewRow, now: string): HomeRow {
  const { pairId, you, other, rhythm: facts, topics } = row
  const today = localDate(now, facts?.zone ?? 'UTC')
  const them = otherSide(you)
  return {
    pairId,
    you,
    other,
    // The row's rhythm knows what the two agreed on.
    rhythm: showRhythm({ facts, agreedCadenceDays: null, now, today }),
    youOwe: countOf(row, you, today),
    theyOwe: countOf(row, them, today),
    topics: { yours: topics[you], theirs: topics[them] },
    seriesClaim: row.seriesClaim ?? null,
  }
}

function countOf({ openDues }: OverviewRow, side: Side, today: string): HomeRow['youOwe'] {
  const dues = openDues[side]
  return { open: dues.length, overdue: dues.filter((due) => isOverdue({ status: 'open', due }, today)).length }
}

function inHomeOrder(one: OverviewRow, other: OverviewRow): number {
  const bySide = Number(one.you === 'report') - Number(other.you === 'report')
  return bySide || one.other.displayName.localeCompare(other.other.displayName, 'en')
}
