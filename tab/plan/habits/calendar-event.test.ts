import { expect, test } from 'vitest'
import { calendarFile, outlookAddress, type Recurring } from './calendar-event.ts'

const noon = new Date('2026-10-15T12:00:00Z')

/** Mondays at nine in Berlin, over the end of summer time. */
function mondays(changes: Partial<Recurring> = {}): Recurring {
  return {
    id: 'h1',
    title: 'Agenda before stand-up',
    description: 'When I open my laptop, at my desk',
    minutes: 5,
    instants: ['2026-10-12T07:00Z', '2026-10-19T07:00Z', '2026-10-26T08:00Z', '2026-11-02T08:00Z'].map(
      (at) => new Date(at),
    ),
    ...changes,
  }
}

test('every time is UTC, and a series ends where the clocks change', () => {
  const lines = calendarFile(mondays(), noon).split('\r\n')
  expect(lines.filter((line) => /^(DTSTART|DTEND|RRULE)/.test(line))).toEqual([
    'DTSTART:20261012T070000Z',
    'DTEND:20261012T070500Z',
    'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261019T070000Z',
    'DTSTART:20261026T080000Z',
    'DTEND:20261026T080500Z',
    'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T080000Z',
  ])
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(2)
})

test('the day of the week is that of the instant: an early Monday in Auckland is a Sunday in UTC', () => {
  const instants = [new Date('2026-10-18T20:00Z'), new Date('2026-10-25T20:00Z')]
  expect(calendarFile(mondays({ instants }), noon)).toContain('BYDAY=SU')
})

test('a week that is left out is left out of the series', () => {
  const instants = ['2026-11-02', '2026-11-04', '2026-11-16', '2026-11-18'].map((day) => new Date(`${day}T08:00Z`))
  const lines = calendarFile(mondays({ instants }), noon).split('\r\n')
  expect(lines.filter((line) => /^(DTSTART|RRULE|EXDATE)/.test(line))).toEqual([
    'DTSTART:20261102T080000Z',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261118T080000Z',
    'EXDATE:20261109T080000Z,20261111T080000Z',
  ])
})

test('one day alone repeats nothing', () => {
  expect(calendarFile(mondays({ instants: [new Date('2026-10-12T07:00Z')] }), noon)).not.toContain('RRULE')
})

test('what was typed stays text: separators, line breaks, and letters of many octets', () => {
  const title = 'Zahlen, Wörter; „Sätze“ \\ und noch viel mehr, bis die Zeile länger als erlaubt ist: ✅✅✅'
  const text = calendarFile(mondays({ title, description: 'One\nTwo' }), noon)
  const octets = (line: string) => new TextEncoder().encode(line).length
  expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
  const whole = text.replaceAll('\r\n ', '')
  expect(whole).toContain(String.raw`SUMMARY:Zahlen\, Wörter\; „Sätze“ \\ und noch viel mehr\, bis`)
  expect(whole).toContain(String.raw`DESCRIPTION:One\nTwo`)
})

test('Outlook opens with the first of them, in UTC, and blanks stay blanks', () => {
  const address = new URL(outlookAddress(mondays()))
  expect(address.origin).toBe('https://outlook.office.com')
  expect(address.searchParams.get('subject')).toBe('Agenda before stand-up')
  expect(address.searchParams.get('startdt')).toBe('2026-10-12T07:00:00.000Z')
  expect(address.searchParams.get('enddt')).toBe('2026-10-12T07:05:00.000Z')
  expect(address.search).not.toContain('+')
})
