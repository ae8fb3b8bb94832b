import { describe, expect, it } from 'vitest'
import { makeOrganisation } from '../make-organisation.ts'
import type { Meeting } from './meeting.ts'

const organisation = makeOrganisation({ people: 200, today: '2026-10-15T13:05:00Z' })
const people = organisation.accounts.filter((account) => account.kind === 'person')
const hasPeople = people.filter((person) => organisation.reportsAt(person.oid, organisation.now).length > 0)
const week = 7 * 86_400_000

describe('two mailboxes, each made alone, agree', () => {
  it('whoever is invited has the meeting, with the same time and people', () => {
    const calendars = new Map(people.map((person) => [person.oid, written(organisation.calendar(person.oid))]))
    const compared = people.flatMap((person) =>
      organisation
        .calendar(person.oid)
        .flatMap((meeting) => othersIn(meeting, person.oid).map((other) => ({ meeting, other }))),
    )
    const differing = compared.filter(
      ({ meeting, other }) => calendars.get(other)?.get(meeting.key) !== JSON.stringify(meeting),
    )
    expect(differing).toEqual([])
    expect(compared.length).toBeGreaterThan(10_000)
  })
})

function written(meetings: Meeting[]): Map<string, string> {
  return new Map(meetings.map((meeting) => [meeting.key, JSON.stringify(meeting)]))
}

/** The other people in whose calendars the meeting must lie: not a draft, and not with the one who called it off. */
function othersIn(meeting: Meeting, oid: string): string[] {
  if (meeting.isDraft) return []
  const organiser = meeting.isCancelled ? [] : [meeting.organiser.oid]
  return [...organiser, ...meeting.invitees.map((invitee) => invitee.oid)].flatMap((each) =>
    each === null || each === oid ? [] : [each],
  )
}

describe('half a year of a manager', () => {
  const manager = hasPeople.find((person) => !organisation.world.isCast(person.oid))?.oid ?? ''
  const meetings = organisation.calendar(manager)

  it('reaches 26 weeks back and five ahead, in order', () => {
    expect(meetings[0]?.startAt).toBeLessThan(organisation.now - 25 * week)
    expect(meetings.at(-1)?.startAt).toBeGreaterThan(organisation.now + 4 * week)
    expect(meetings.map((each) => each.startAt)).toEqual(
      meetings.map((each) => each.startAt).toSorted((one, other) => one - other),
    )
  })

  it('holds a window by overlap', () => {
    const [from, to] = [organisation.now - 2 * week, organisation.now]
    const inside = organisation.calendar(manager, { from, to })
    expect(inside).toEqual(meetings.filter((each) => each.endAt > from && each.startAt < to))
    expect(inside.length).toBeGreaterThan(0)
  })

  it('what is decided later has not happened yet', () => {
    const early = organisation.calendar(manager, { asOf: organisation.now - 200 * 86_400_000 })
    expect(early.some((each) => each.isCancelled || each.originalStartAt !== null)).toBe(false)
    expect(early.length).toBeGreaterThan(meetings.length - meetings.filter((each) => each.isCancelled).length)
  })
})

it('chance brings moved, cancelled, declined, tentative and unanswered 1:1s to ordinary pairs', () => {
  const seen: Meeting[] = hasPeople
    .filter((person) => !organisation.world.isCast(person.oid))
    .flatMap((person) => organisation.calendar(person.oid))
  expect(seen.some((each) => each.originalStartAt !== null)).toBe(true)
  expect(seen.some((each) => each.isCancelled)).toBe(true)
  for (const answer of ['declined', 'tentativelyAccepted', 'none'])
    expect(seen.some((each) => each.invitees.some((invitee) => invitee.answer === answer))).toBe(true)
})

it('rooms, guests and shared mailboxes have no meetings of their own', () => {
  for (const account of organisation.accounts.filter((each) => each.kind !== 'person'))
    expect(organisation.calendar(account.oid)).toEqual([])
})
