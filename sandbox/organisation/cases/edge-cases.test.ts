import { classifyEvent } from '#domain/detection/classify-event'
import { describe, expect, it } from 'vitest'
import { caseSlots } from './case-slots.ts'
import { isoDay, localOf, weekdayOf } from '../day.ts'
import { edgeCases } from './edge-cases.ts'
import { makeOrganisation } from '../make-organisation.ts'
import type { Meeting } from '../calendar/meeting.ts'

// Each seed gives the cast other weekdays and times: the cases must not depend on luck.
describe.each(['contoso', 'fabrikam', 7])('seed %s', (seed) => {
  const organisation = makeOrganisation({ people: 60, seed, today: '2026-10-15T13:05:00Z' })
  const day = 86_400_000

  /** What the manager's mailbox holds of a case now, and as it stood `daysEarlier` than the slot. */
  function inMailbox(id: string, side: 'manager' | 'report' = 'manager') {
    const { keys, managerOid, reportOid } = caseSlots(organisation, id)
    const key = keys.at(-1) ?? ''
    const oid = side === 'manager' ? managerOid : reportOid
    const calendar = organisation.calendar(oid)
    return {
      key,
      oid,
      calendar,
      meeting: calendar.find((each) => each.key === key),
      person: organisation.world.person(oid),
      managerOid,
      reportOid,
    }
  }

  /** The case's meeting; fails the test when the mailbox does not hold it. */
  function shown(id: string, side: 'manager' | 'report' = 'manager'): Meeting {
    const { meeting } = inMailbox(id, side)
    if (!meeting) throw new Error(`the ${side}'s calendar does not hold ${id}`)
    return meeting
  }

  function verdictOn(meeting: Meeting, id: string): string {
    const { managerOid, reportOid } = caseSlots(organisation, id)
    const report = organisation.world.person(reportOid)
    const address = (oid: string | undefined) =>
      oid === undefined ? null : (organisation.world.person(oid).mail ?? null)
    const { kind, status, reason } = classifyEvent({
      event: {
        uid: meeting.key,
        type: meeting.seriesKey === null ? 'singleInstance' : 'occurrence',
        start: new Date(meeting.startAt).toISOString(),
        end: new Date(meeting.endAt).toISOString(),
        showAs: meeting.showAs,
        sensitivity: meeting.sensitivity,
        organizer: meeting.organiser.address,
        attendees: meeting.invitees.map((invitee) => ({
          id: invitee.address,
          type: invitee.type,
          response: invitee.answer,
        })),
        cancelled: meeting.isCancelled,
        draft: meeting.isDraft,
        allDay: meeting.isAllDay,
      },
      ctx: {
        manager: address(managerOid) ?? '',
        report: address(reportOid) ?? '',
        tz: report.zone,
        relation: ['2016-01-01', null],
        nonHuman: organisation.accounts
          .filter((each) => each.kind !== 'person' && each.kind !== 'guest')
          .flatMap((each) => each.mail ?? []),
        delegates: [address(organisation.castOid('claire')) ?? ''],
        skip: address(organisation.managerAt(managerOid, organisation.now)),
      },
    })
    return status ?? (kind === 'none' ? reason : kind)
  }

  describe('detection takes each case for what it is', () => {
    it.each([
      ['recurring', 'scheduled'],
      ['moved-occurrence', 'scheduled'],
      ['moved-single', 'scheduled'],
      ['cancelled-copy', 'cancelled'],
      ['tentative', 'scheduled'],
      ['unanswered', 'scheduled'],
      ['declined-by-report', 'declined_by_report'],
      ['declined-by-manager', 'declined_by_manager'],
      ['extra-attendee', 'extra_attendees'],
      ['extra-attendee-left', 'scheduled'],
      ['extra-optional', 'extra_attendees'],
      ['extra-declined', 'scheduled'],
      ['external-guest', 'extra_attendees'],
      ['room', 'scheduled'],
      ['double-booked', 'scheduled'],
      ['out-of-office', 'scheduled'],
      ['out-of-office-all-day', 'scheduled'],
      ['private', 'private'],
      ['personal', 'private'],
      ['shared-mailbox', 'scheduled'],
      ['delegate', 'scheduled'],
      ['delegate-attends', 'extra_attendees'],
      ['other-local-date', 'scheduled'],
      ['part-timer', 'scheduled'],
      ['both-calendars', 'scheduled'],
      ['no-common-id', 'scheduled'],
      ['adjacent', 'scheduled'],
      ['overlapping', 'scheduled'],
      ['same-day', 'scheduled'],
      ['draft', 'draft'],
      ['all-day', 'all_day'],
      ['too-short', 'too_short'],
      ['too-long', 'too_long'],
      ['marked-free', 'free'],
      ['marked-oof', 'oof'],
    ])('%s: %s', (id, verdict) => {
      expect(verdictOn(shown(id), id)).toBe(verdict)
    })

    it('a talk over a manager’s head is a skip-level talk', () => {
      const david = organisation.castOid('david')
      const meeting = shown('skip-level')
      expect(meeting.organiser.oid).toBe(david)
      expect(
        organisation.managerAt(
          organisation.managerAt(organisation.castOid('priya'), organisation.now) ?? '',
          organisation.now,
        ),
      ).toBe(david)
      expect(meeting.invitees.map((each) => each.oid)).toEqual([organisation.castOid('priya')])
    })
  })

  describe('what lies around the meeting', () => {
    it('every case lies in the last quarter, at least once', () => {
      for (const each of edgeCases) {
        const { keys } = caseSlots(organisation, each.id)
        expect(keys.length, each.id).toBeGreaterThan(0)
      }
    })

    it('a moved slot is an exception that remembers its day', () => {
      const meeting = shown('moved-occurrence')
      expect(meeting.startAt - (meeting.originalStartAt ?? 0)).toBe(day)
    })

    it('a single meeting was elsewhere before it was moved', () => {
      const { key, oid, meeting } = inMailbox('moved-single')
      const before = organisation
        .calendar(oid, { asOf: (meeting?.startAt ?? 0) - 5 * day })
        .find((each) => each.key === key)
      expect((meeting?.startAt ?? 0) - (before?.startAt ?? 0)).toBe(180 * 60_000)
      expect(meeting?.seriesKey).toBeNull()
    })

    it.each(['deleted', 'deleted-while-away'])('%s: planned once, gone now from both calendars', (id) => {
      const { key, oid } = inMailbox(id)
      const planned = organisation
        .calendar(oid, { asOf: organisation.world.now - 200 * day })
        .find((each) => each.key === key)
      expect(planned).toBeDefined()
      expect(inMailbox(id).meeting).toBeUndefined()
      expect(inMailbox(id, 'report').meeting).toBeUndefined()
    })

    it('the day of the deleted slot was a day off', () => {
      const { key, oid, calendar } = inMailbox('deleted-while-away')
      const planned = organisation
        .calendar(oid, { asOf: organisation.world.now - 200 * day })
        .find((each) => each.key === key)
      expect(
        calendar.some((each) => each.isAllDay && each.showAs === 'oof' && covers(each, planned?.startAt ?? 0)),
      ).toBe(true)
    })

    it('who called it off no longer has it; the invitee has a cancelled copy', () => {
      expect(shown('cancelled-copy').isCancelled).toBe(true)
      expect(inMailbox('cancelled-copy', 'report').meeting).toBeUndefined()
    })

    it.each([
      ['double-booked', 'busy'],
      ['out-of-office', 'oof'],
      ['out-of-office-all-day', 'oof'],
    ])('%s: something %s covers more than half of it', (id, showAs) => {
      const meeting = shown(id)
      const half = (meeting.endAt - meeting.startAt) / 2
      const others = inMailbox(id).calendar.filter((each) => each.key !== meeting.key && each.showAs === showAs)
      expect(
        others.some((each) => Math.min(each.endAt, meeting.endAt) - Math.max(each.startAt, meeting.startAt) >= half),
      ).toBe(true)
    })

    it('a mailing list is an address that belongs to nobody', () => {
      const list = shown('mailing-list').invitees.find((each) => each.oid === null)
      expect(organisation.find(list?.address ?? '')).toBeUndefined()
    })

    it('the two people have different dates on the same talk', () => {
      const { startAt } = shown('other-local-date')
      const dates = [inMailbox('other-local-date'), inMailbox('other-local-date', 'report')].map(({ person }) =>
        isoDay(localOf(startAt, person.zone).day),
      )
      expect(new Set(dates).size).toBe(2)
    })

    it('the part-timer meets on a day of work', () => {
      const { person } = inMailbox('part-timer', 'report')
      expect(person.workdays).toHaveLength(3)
      expect(person.workdays).toContain(weekdayOf(localOf(shown('part-timer').startAt, person.zone).day))
    })

    it('an event of two managers is the same event in both calendars', () => {
      expect(shown('both-calendars', 'report')).toEqual(shown('both-calendars'))
      expect(
        organisation.reportsAt(caseSlots(organisation, 'both-calendars').reportOid, organisation.now).length,
      ).toBeGreaterThan(0)
    })

    it.each([
      ['no-common-id', 2],
      ['adjacent', 40],
      ['overlapping', 15],
      ['same-day', 300],
    ])('%s: a second entry of the two starts %i minutes later', (id, minutes) => {
      const meeting = shown(id)
      const { reportOid, managerOid, calendar } = inMailbox(id)
      const second = calendar.filter(
        (each) => each.key !== meeting.key && each.startAt - meeting.startAt === minutes * 60_000,
      )
      const people = second.map((each) => new Set([each.organiser.oid, ...each.invitees.map((invitee) => invitee.oid)]))
      expect(people).toContainEqual(new Set([managerOid, reportOid]))
    })
  })
})

function covers(meeting: Meeting, instant: number): boolean {
  return meeting.startAt <= instant && instant < meeting.endAt
}
