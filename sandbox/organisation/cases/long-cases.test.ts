import { expect, test } from 'vitest'
import { leaveOf, sideEdges } from './long-cases.ts'
import { makeOrganisation } from '../make-organisation.ts'

const organisation = makeOrganisation({ people: 60, today: '2026-10-15T13:05:00Z' })
const cast = (id: string) => organisation.castOid(id)
const day = 86_400_000

/** Days of the meetings of exactly these two in the first one's calendar. */
function talksOf(manager: string, report: string): number[] {
  return organisation
    .calendar(cast(manager))
    .filter(
      (each) => each.invitees.length === 1 && new Set([each.organiser.oid, each.invitees[0]?.oid]).has(cast(report)),
    )
    .map((each) => Math.floor(each.startAt / day))
}

test('Léa came from Kwame to Elena within the half year, and Graph named each in their time', () => {
  const [before, after] = organisation.history(cast('lea'))
  const changed = after?.from ?? 0
  expect([before?.managerOid, before?.to, after?.managerOid, after?.to]).toEqual([
    cast('kwame'),
    changed,
    cast('elena'),
    null,
  ])
  expect(changed).toBeGreaterThan(organisation.span.from)
  expect(changed).toBeLessThan(organisation.world.today - 30)
  expect(organisation.managerAt(cast('lea'), (changed - 1) * day)).toBe(cast('kwame'))
  expect(organisation.managerAt(cast('lea'), changed * day)).toBe(cast('elena'))
  expect(organisation.reportsAt(cast('kwame'), changed * day)).not.toContain(cast('lea'))
})

test('her 1:1s change hands with her', () => {
  const changed = organisation.history(cast('lea'))[1]?.from ?? 0
  const [withKwame, withElena] = [talksOf('kwame', 'lea'), talksOf('elena', 'lea')]
  expect(withKwame.length).toBeGreaterThan(2)
  expect(withElena.length).toBeGreaterThan(5)
  expect(Math.max(...withKwame)).toBeLessThan(changed)
  expect(Math.min(...withElena)).toBeGreaterThanOrEqual(changed - 1)
})

test('while Yuki is on leave Kwame stands in for her, and her own 1:1s fall out', () => {
  const leave = leaveOf(organisation.world)
  const during = (days: number[]) => days.filter((each) => each >= leave.from && each <= leave.to)
  expect(during(talksOf('kwame', 'arjun')).length).toBeGreaterThanOrEqual(3)
  expect(talksOf('kwame', 'arjun')).toEqual(during(talksOf('kwame', 'arjun')))
  expect(during(talksOf('yuki', 'arjun'))).toEqual([])
  const entry = organisation
    .calendar(cast('yuki'))
    .find((each) => each.isAllDay && each.showAs === 'oof' && each.startAt === leave.from * day)
  expect((entry?.endAt ?? 0) / day).toBe(leave.to + 1)
})

test('a dotted line shows in the calendar and not in the directory', () => {
  expect(talksOf('kwame', 'jonas').length).toBeGreaterThan(10)
  expect(organisation.managerAt(cast('jonas'), organisation.now)).toBe(cast('elena'))
  for (const edge of sideEdges(organisation.world))
    expect(organisation.managerAt(edge.reportOid, organisation.now)).not.toBe(edge.managerOid)
})

// What must have happened lately moves on from time to time (Léa's change every four weeks, Yuki's leave once a quarter);
// between, nothing moves.
test.each([1, 3, 6, 20])('%i days later the past is still the same', (days) => {
  const later = makeOrganisation({ people: 60, today: new Date(organisation.now + days * day).toISOString() })
  const from = Math.max(later.span.from, organisation.span.from) * day
  // Weeks that both know, up to a week before the earlier today: nearer, the meeting of today may have been moved.
  const window = { from, to: organisation.now - 8 * day, asOf: organisation.now - 8 * day }
  const before = organisation.calendar(cast('jonas'), window)
  expect(before.length).toBeGreaterThan(50)
  expect(later.calendar(cast('jonas'), window)).toEqual(before)
})
