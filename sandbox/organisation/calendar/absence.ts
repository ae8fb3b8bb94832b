import { mondayOfWeek, weekOf } from '../day.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { participantOf, type Span, type World } from '../world.ts'

/** Days off, both ends included. */
export type Absence = { from: number; to: number }

/** One holiday of one or two weeks per half year for everybody but the cast, whose days off belong to their cases. */
export function absencesOf(world: World, oid: string, span: Span): Absence[] {
  if (world.isCast(oid)) return []
  const absences: Absence[] = []
  for (let half = Math.floor(weekOf(span.from) / 26); mondayOfWeek(half * 26) < span.to; half++) {
    const from = mondayOfWeek(half * 26 + Math.floor(world.dice('holiday', oid, half) * 24))
    absences.push({ from, to: from + (world.dice('two weeks', oid, half) < 0.4 ? 11 : 4) })
  }
  return absences
}

export function isAway(absences: readonly Absence[], day: number): boolean {
  return absences.some((absence) => day >= absence.from && day <= absence.to)
}

/** The holidays as all-day entries in the person's calendar. */
export function absenceEntries(world: World, oid: string, span: Span): Meeting[] {
  return absencesOf(world, oid, span).map((absence) =>
    meetingOf({
      key: `holiday|${oid}|${absence.from}`,
      startAt: absence.from * 86_400_000,
      endAt: (absence.to + 1) * 86_400_000,
      organiser: participantOf(world, oid),
      isAllDay: true,
      showAs: 'oof',
    }),
  )
}
