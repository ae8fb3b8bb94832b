import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { mondayOf } from '../time/iso-week.ts'
import { localDate } from '../time/local-date.ts'
import { zonedInstant } from '../time/zoned-instant.ts'
import type { DigestSlot } from './digest-choice.ts'

const latestHours = 24

/** The instant (UTC, ISO) of a slot's hour on a day, on the clock of its zone. */
export function slotInstant({ zone, hour }: DigestSlot, day: LocalDate): string {
  return zonedInstant({ date: day, time: `${String(hour).padStart(2, '0')}:00`, zone })
}

/**
 * The Monday of the week whose digest is due in a slot, as a local date; undefined when none is.
 *
 * Due means that the slot's hour, on a clock in its zone, lies after the last completed run and not after now, and at most
 * 24 hours ago: who missed it by more gets the next one instead of stale news.
 *
 * Example: Berlin, Monday at seven; on Monday 2026-10-12 at 07:05, last run at 06:50: `2026-10-12`. New York is asleep,
 * so undefined.
 */
export function dueDigest(
  slot: DigestSlot,
  { since, now }: { since: string | undefined; now: string },
): LocalDate | undefined {
  const earliest = Date.parse(now) - latestHours * 3_600_000
  const lastRun = since === undefined ? earliest : Date.parse(since)
  return weeksBack(slot, now).find((monday) => {
    const due = Date.parse(slotInstant(slot, dayOf(slot, monday)))
    return due <= Date.parse(now) && due > lastRun && due >= earliest
  })
}

/**
 * The Monday of the week that a digest written at `now` belongs to: that of the slot's latest hour.
 *
 * Example: Berlin, Friday at nine; on Tuesday 2026-10-13 it is still Friday's week, `2026-10-05`.
 */
export function digestWeek(slot: DigestSlot, now: string): LocalDate {
  const [thisWeek, lastWeek] = weeksBack(slot, now)
  return Date.parse(slotInstant(slot, dayOf(slot, thisWeek))) <= Date.parse(now) ? thisWeek : lastWeek
}

/** A slot's day in the week that begins on `monday`. */
function dayOf({ day }: DigestSlot, monday: LocalDate): LocalDate {
  return addDays(monday, day - 1)
}

function weeksBack({ zone }: DigestSlot, now: string): [LocalDate, LocalDate] {
  const monday = mondayOf(localDate(now, zone))
  return [monday, addDays(monday, -7)]
}

/** The first instant of a slot after `now`. */
export function nextDigest(slot: DigestSlot, now: string): string {
  const monday = digestWeek(slot, now)
  return new Date(slotInstant(slot, dayOf(slot, addDays(monday, 7)))).toISOString()
}
