import { latestWeek, mondayOfWeek } from '../day.ts'
import { type Meeting } from '../calendar/meeting.ts'
import type { PairRhythm } from '../calendar/pair-rhythm.ts'
import { participantOf, type World } from '../world.ts'
import { address, alsoInvited } from './edge-case.ts'

/**
 * A series that two people of the cast keep in a way of their own, every week. What all its slots have in common, or what
 * it becomes on the day of the change.
 */
export type SeriesStory = {
  id: string
  shows: string
  /** Cast ids. */
  manager: string
  report: string
  /** Done to every slot. */
  marks?: (world: World, slot: Meeting) => Meeting
  /**
   * ahead: what lies ahead is another series; all: the series itself is edited, its past too; beside: the old one is left
   * standing.
   */
  becomes?: { reach: 'ahead' | 'all' | 'beside'; rhythm: (before: PairRhythm) => Partial<PairRhythm> }
}

/** Every series story changes on one Monday, six to ten weeks ago: a date that stays from one day to the next. */
export function changedOn(world: World): number {
  return mondayOfWeek(latestWeek(world.today - 42, 4, 2))
}

const nextDay = (weekday: number) => (weekday === 5 ? 4 : weekday + 1)

/** On pairs that have room for it: their other cases lie on other days or say nothing about these marks. */
export const seriesStories: readonly SeriesStory[] = [
  {
    id: 'split',
    shows: '"this and following" was moved to another weekday',
    manager: 'kwame',
    report: 'grace',
    becomes: { reach: 'ahead', rhythm: ({ weekday }) => ({ weekday: nextDay(weekday) }) },
  },
  {
    id: 'made-anew-by-report',
    shows: 'the manager deleted the series and the report made it anew',
    manager: 'yuki',
    report: 'meilin',
    becomes: { reach: 'ahead', rhythm: () => ({ organisedBy: 'report' }) },
  },
  {
    id: 'edited-with-past',
    shows: 'the whole series was moved to another weekday, and the calendar moved its past as well',
    manager: 'yuki',
    report: 'misaki',
    becomes: { reach: 'all', rhythm: ({ weekday }) => ({ weekday: nextDay(weekday) }) },
  },
  {
    id: 'left-standing',
    shows: 'a new series was made at the same time, and the old one left standing',
    manager: 'kwame',
    report: 'fatima',
    becomes: { reach: 'beside', rhythm: () => ({}) },
  },
  {
    id: 'bot',
    shows: 'a bot that takes notes accepts every slot',
    manager: 'yuki',
    report: 'somchai',
    marks: (_, slot) => joined(slot, address('Note taker', 'notes@notetaker.example', 'accepted')),
  },
  {
    id: 'private-series',
    shows: 'the whole series is private: it counts once somebody says that it is theirs',
    manager: 'yuki',
    report: 'khai',
    marks: (_, slot) => ({ ...slot, sensitivity: 'private' }),
  },
  {
    id: 'assistant',
    shows: 'an assistant calls for every slot, and nobody answers',
    manager: 'kwame',
    report: 'aoife',
    marks: (world, slot) => ({
      ...slot,
      organiser: participantOf(world, world.castOid('claire')),
      invitees: ['kwame', 'aoife'].map((id) => alsoInvited(world, id, 'notResponded')),
    }),
  },
]

function joined(slot: Meeting, one: Meeting['invitees'][number]): Meeting {
  return { ...slot, invitees: [...slot.invitees, one] }
}
