import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObservedEvent } from '../../../domain/ledger/observed-event.ts'
import { addDays } from '../../../domain/time/add-days.ts'
import { entryOf, histories, ledgerAfter, numbersOf, type Calendar, type History, type Talk } from './a-history.ts'

const byRavi = { organizer: 'ravi', attendees: [{ id: 'mia', type: 'required', response: 'accepted' }] }
const off = { cancelled: true, showAs: 'free' }
const isPast = ({ on }: Talk, day: string) => on < day
const series = (talks: readonly Talk[], master: string, facts: Partial<ObservedEvent> = {}) =>
  talks.map((talk) => entryOf(talk, master, facts))

const steady: (history: History) => Calendar =
  ({ talks }) =>
  () =>
    series(talks, 'a')

/** The calendar as it was, and from the day of the change on as it is then. */
function changed(history: History, after: (past: Talk[], ahead: Talk[]) => ObservedEvent[]): Calendar {
  const { talks, changedOn } = history
  const past = talks.filter((talk) => isPast(talk, changedOn))
  const ahead = talks.filter((talk) => !isPast(talk, changedOn))
  return (on) => (on < changedOn ? series(talks, 'a') : after(past, ahead))
}

const later = (talks: readonly Talk[], hours: number) => talks.map(({ on, hour }) => ({ on, hour: hour + hours }))

const sameDays: [string, (history: History) => Calendar][] = [
  ['splitting it', (one) => changed(one, (past, ahead) => [...series(past, 'a'), ...series(ahead, 'b')])],
  [
    'splitting it twice',
    (one) =>
      changed(one, (past, ahead) => [
        ...series(past, 'a'),
        ...series(ahead.slice(0, 2), 'b'),
        ...series(ahead.slice(2), 'c'),
      ]),
  ],
  [
    'handing it to the report',
    (one) => changed(one, (past, ahead) => [...series(past, 'a'), ...series(ahead, 'r', byRavi)]),
  ],
  [
    'handing it over, crossed-out copies left',
    (one) => {
      // What took place since the last reading was not called off by handing over what lies ahead.
      const lastRead = one.nights[one.nights.indexOf(one.changedOn) - 1] ?? ''
      const crossed = (talk: Talk) => (talk.on < lastRead || talk.on >= one.changedOn ? off : {})
      return changed(one, (past, ahead) => [
        ...[...past, ...ahead].map((talk) => entryOf(talk, 'a', crossed(talk))),
        ...series(ahead, 'r', byRavi),
      ])
    },
  ],
  [
    'doubling it',
    (one) => changed(one, (past, ahead) => [...series([...past, ...ahead], 'a'), ...series([...past, ...ahead], 'b')]),
  ],
  ['making it anew, the past with it', (one) => changed(one, (past, ahead) => series([...past, ...ahead], 'c'))],
  [
    'moving it by two hours and back',
    (one) => {
      const back = one.nights[one.nights.indexOf(one.changedOn) + 1] ?? '9999'
      return (on) =>
        on < back
          ? changed(one, (past, ahead) => series([...past, ...later(ahead, 2)], 'a'))(on)
          : series(one.talks, 'a')
    },
  ],
  [
    'giving it one shared id',
    (one) => changed(one, (past, ahead) => series([...past, ...ahead], 'a', { uid: 'shared' })),
  ],
]

/** The same, private and pinned: the pin is about the first series, whatever it becomes. */
const privately =
  (calendar: Calendar): Calendar =>
  (on) =>
    calendar(on).map((event) => ({ ...event, sensitivity: 'private' }))
const pinned = () => ({ pinned: ['a'] })
const dayOn = (talks: readonly Talk[]) =>
  talks.map(({ on, hour }) => ({ on: addDays(on, new Date(on).getUTCDay() === 5 ? -1 : 1), hour }))

describe('a series of two people, changed on some day', () => {
  it.each(sameDays)('%s changes no contact day, nothing planned, and loses nothing', (_, change) => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, isPinned) => {
        const control = numbersOf(ledgerAfter(history, steady(history)), history)
        const [calendar, said] = isPinned ? [privately(change(history)), pinned] : [change(history), () => ({})]
        expect(numbersOf(ledgerAfter(history, calendar, { said }), history)).toEqual(control)
      }),
      { numRuns: 220 },
    )
  })

  it('moving what lies ahead to another hour or weekday loses nothing', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 3 }), fc.boolean(), (history, hours, isOtherDay) => {
        const calendar = changed(history, (past, ahead) => {
          const moved = later(isOtherDay ? dayOn(ahead) : ahead, hours)
          return [...series(past, 'a'), ...series(moved, 'b')]
        })
        const now = numbersOf(ledgerAfter(history, calendar), history)
        const control = numbersOf(ledgerAfter(history, steady(history)), history)
        expect(now.lost).toBe(0)
        // The last one may be a day earlier or later than the night it is looked at.
        expect(Math.abs(now.contactDays.length - control.contactDays.length)).toBeLessThanOrEqual(isOtherDay ? 1 : 0)
      }),
      { numRuns: 300 },
    )
  })

  it('reading the same calendar twice changes nothing, and neither does the order of its entries', () => {
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 0, max: sameDays.length - 1 }),
        fc.infiniteStream(fc.nat()),
        (history, which, dice) => {
          const calendar = sameDays[which]?.[1](history) ?? steady(history)
          const once = ledgerAfter(history, calendar)
          const last = { nights: history.nights.slice(-1) }
          expect(ledgerAfter(last, calendar, { before: once })).toEqual(once)
          const shuffled: Calendar = (on) =>
            calendar(on)
              .map((event) => ({ event, place: Number(dice.next().value) }))
              .toSorted((one, other) => one.place - other.place)
              .map(({ event }) => event)
          expect(ledgerAfter(history, shuffled)).toEqual(once)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('"not ours" wins over "ours", whoever said which', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, isPrivate) => {
        const calendar: Calendar = () => series(history.talks, 'a', isPrivate ? { sensitivity: 'private' } : {})
        const both = (on: string) => (on >= history.changedOn ? { pinned: ['a'], unpinned: ['a'] } : {})
        const one = (on: string) => (on >= history.changedOn ? { unpinned: ['a'] } : {})
        const [after, alone] = [both, one].map((said) => ledgerAfter(history, calendar, { said }))
        expect(after).toEqual(alone)
        const readFrom = addDays(history.nights.at(-1) ?? '', -91)
        expect(numbersOf(after ?? [], history).contactDays.filter((on) => on >= readFrom)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('a pin then an unpin restores, and so does "not ours" taken back', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, isPrivate) => {
        const facts = isPrivate ? { sensitivity: 'private' } : {}
        const calendar: Calendar = () => series(history.talks, 'a', facts)
        const claim = isPrivate ? { pinned: ['a'] } : { unpinned: ['a'] }
        const said = (on: string) => (on >= history.changedOn && on < (history.nights.at(-1) ?? '') ? claim : {})
        const after = ledgerAfter(history, calendar, { said })
        expect(numbersOf(after, history)).toEqual(numbersOf(ledgerAfter(history, calendar), history))
      }),
      { numRuns: 250 },
    )
  })
})
