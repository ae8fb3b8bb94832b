import { describe, expect, it } from 'vitest'
import type { PairContext } from '../detection/calendar-event.ts'
import { addDays } from '../time/add-days.ts'
import { calendarMeetings } from './calendar-meetings.ts'
import { managerCalendar } from './manager-calendar.ts'
import type { ObservedEvent } from './observed-event.ts'
import { sampleEvent } from './sample-event.ts'

const now = '2026-10-13T12:00:00.000Z'
const pair: PairContext = { manager: 'mia', report: 'ravi', tz: 'Europe/Berlin', relation: ['2026-01-01', null] }

function series(master: string, first: string, everyDays: number, count: number): ObservedEvent[] {
  const days = Array.from({ length: count }, (_, index) => addDays(first, index * everyDays))
  return days.map((day) => sampleEvent(`${master} ${day}`, day, { master }))
}

function meetings(events: ObservedEvent[], said: Partial<PairContext> = {}) {
  return calendarMeetings(managerCalendar(events, pair.manager), { ctx: { ...pair, ...said }, now })
}

describe('what the calendar shows for two people', () => {
  const both = [...series('weekly', '2026-09-03', 7, 8), ...series('review', '2026-09-01', 14, 5)]
  const practice = sampleEvent('practice', '2026-10-14')

  it('is each series with its rhythm and next place, and each single meeting, soonest first', () => {
    expect(meetings([...both, practice])).toEqual([
      { key: 'practice', isSeries: false, startAt: '2026-10-14T08:00:00.000Z', everyDays: null },
      { key: 'weekly', isSeries: true, startAt: '2026-10-15T08:00:00.000Z', everyDays: 7 },
      { key: 'review', isSeries: true, startAt: '2026-10-27T08:00:00.000Z', everyDays: 14 },
    ])
  })

  it('stays the same list when something in it was called not theirs', () => {
    expect(meetings([...both, practice], { unpinned: ['review', 'practice'] })).toEqual(meetings([...both, practice]))
  })

  it('has a series that is over at its last place', () => {
    expect(meetings(series('weekly', '2026-08-04', 7, 4))).toMatchObject([{ startAt: '2026-08-25T08:00:00.000Z' }])
  })

  it('names the weekday that the series has, although one of it was moved', () => {
    const moved = sampleEvent('moved', '2026-10-16', { master: 'weekly', originalStart: '2026-10-15T08:00:00.000Z' })
    const kept = series('weekly', '2026-09-03', 7, 8).filter(({ start }) => !start.startsWith('2026-10-15'))
    expect(meetings([...kept, moved])).toMatchObject([{ startAt: '2026-10-15T08:00:00.000Z', everyDays: 7 }])
  })

  it('lets go of a single meeting after four weeks, unless somebody spoke about it', () => {
    const old = [sampleEvent('recent', '2026-09-15'), sampleEvent('old', '2026-09-14')]
    expect(meetings(old).map(({ key }) => key)).toEqual(['recent'])
    expect(meetings(old, { unpinned: ['old'] }).map(({ key }) => key)).toEqual(['old', 'recent'])
  })

  it('has nothing of others, and no more than twenty, series first', () => {
    expect(meetings([sampleEvent('tom', '2026-10-14', { attendees: [{ id: 'tom' }] })])).toEqual([])
    const singles = Array.from({ length: 25 }, (_, index) => sampleEvent(`s${index}`, addDays('2026-10-14', index)))
    const many = meetings([...singles, ...series('weekly', '2026-09-03', 7, 8)])
    expect(many).toHaveLength(20)
    expect(many.filter(({ isSeries }) => isSeries)).toHaveLength(1)
  })
})
