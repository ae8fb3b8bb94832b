import { alsoInvited, asPlanned, dayOff, type EdgeCase, overSlot, ownSlot, secondOne } from './edge-case.ts'
import type { Invitee, Meeting, Participant } from '../calendar/meeting.ts'
import { participantOf } from '../world.ts'

/** What lies beside the slot in time, and whose date it is. */
export const timeCases: readonly EdgeCase[] = [
  {
    id: 'double-booked',
    shows: 'another busy meeting covers more than half',
    manager: 'kwame',
    report: 'aoife',
    week: 5,
    slot: 'series',
    fate: asPlanned,
    beside: (world, slot) => [
      overSlot(world, 'kwame', slot, {
        share: 0.8,
        showAs: 'busy',
        with: [alsoInvited(world, 'david', 'accepted'), alsoInvited(world, 'elena', 'accepted')],
      }),
    ],
  },
  {
    id: 'own-focus',
    shows: 'a block of the manager’s own, without people, covers all of it',
    manager: 'kwame',
    report: 'fatima',
    week: 5,
    slot: 'series',
    fate: asPlanned,
    beside: (world, slot) => [overSlot(world, 'kwame', slot, { share: 2, showAs: 'busy' })],
  },
  {
    id: 'out-of-office',
    shows: 'the manager is out of office for more than half of it',
    manager: 'kwame',
    report: 'fatima',
    week: 3,
    slot: 'series',
    fate: asPlanned,
    beside: (world, slot) => [overSlot(world, 'kwame', slot, { share: 4, showAs: 'oof' })],
  },
  {
    id: 'out-of-office-all-day',
    shows: 'the manager is away all day',
    manager: 'kwame',
    report: 'fatima',
    week: 9,
    slot: 'series',
    fate: asPlanned,
    beside: (world, slot) => [dayOff(world, 'kwame', slot)],
  },
  {
    id: 'other-local-date',
    shows: 'Tuesday for the manager, Wednesday for the report',
    manager: 'david',
    report: 'yuki',
    week: 0,
    slot: 'series',
    fate: asPlanned,
  },
  {
    id: 'part-timer',
    shows: 'the report works three days a week',
    manager: 'elena',
    report: 'sofia',
    week: 0,
    slot: 'series',
    fate: asPlanned,
  },
  {
    id: 'both-calendars',
    shows: 'two managers: the same event lies in both calendars that are read',
    manager: 'david',
    report: 'elena',
    week: 0,
    slot: 'series',
    fate: asPlanned,
  },
  {
    id: 'no-common-id',
    shows: 'each made an entry of their own for the same talk',
    manager: 'yuki',
    report: 'somchai',
    week: 7,
    slot: ownSlot(3, 15),
    fate: asPlanned,
    beside: (world, slot) => [entryOfReport(slot, participantOf(world, world.castOid('somchai')))],
  },
  {
    id: 'adjacent',
    shows: 'two meetings ten minutes apart',
    manager: 'yuki',
    report: 'khai',
    week: 8,
    slot: ownSlot(2, 9),
    fate: asPlanned,
    beside: (_, slot) => [secondOne(slot, 'adjacent', 40)],
  },
  {
    id: 'overlapping',
    shows: 'two meetings that overlap',
    manager: 'yuki',
    report: 'khai',
    week: 10,
    slot: ownSlot(2, 9),
    fate: asPlanned,
    beside: (_, slot) => [secondOne(slot, 'overlapping', 15)],
  },
  {
    id: 'same-day',
    shows: 'two sessions on one day',
    manager: 'kwame',
    report: 'grace',
    week: 7,
    slot: ownSlot(1, 10),
    fate: asPlanned,
    beside: (_, slot) => [secondOne(slot, 'same day', 300)],
  },
]

/** The report's own entry for the talk, two minutes off, with an identity of its own. */
function entryOfReport(slot: Meeting, report: Participant): Meeting {
  const manager: Invitee = { ...slot.organiser, type: 'required', answer: 'accepted', answeredAt: null }
  return { ...secondOne(slot, 'entry of the report', 2), organiser: report, invitees: [manager] }
}
