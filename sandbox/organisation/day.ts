/** A calendar day as the number of days since 1970-01-01: additions and differences without clocks. */
export type Day = number

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - (weekdayOf(day) - 1)
}

/** Weeks are counted without a break from the Monday 1969-12-29, so that rhythms never jump at a new year. */
export function weekOf(day: Day): number {
  return (mondayOf(day) + 3) / 7
}

/** The Monday of a counted week. */
export function mondayOfWeek(week: number): Day {
  return week * 7 - 3
}

/**
 * The latest counted week up to `day` whose number leaves `remainder` when divided by `every`.
 * Things that must have happened "some weeks ago" are dated with it: the date stays where it is from one day to the
 * next, so an organisation made again tomorrow tells the same story.
 */
export function latestWeek(day: Day, every: number, remainder: number): number {
  const week = weekOf(day)
  return week - ((((week - remainder) % every) + every) % every)
}

/** `2026-10-15` for a day. */
export function isoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The day of `2026-10-15` (a longer instant is cut to its date). */
export function dayOfIso(text: string): Day {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/**
 * The instant (epoch milliseconds) at which it is `minutes` after midnight of that day in the zone.
 * The offset is taken at the day's noon: right for every time of day at which people meet, because clocks
 * change at night. Half-hour zones and half-hour changes are fine.
 */
export function instantOf(day: Day, minutes: number, zone: string): number {
  return day * 86_400_000 + minutes * 60_000 - noonOffset(day, zone)
}

/** Local day and minutes after midnight of an instant in the zone. */
export function localOf(instant: number, zone: string): { day: Day; minutes: number } {
  const local = instant + offsetAt(instant, zone)
  const day = Math.floor(local / 86_400_000)
  return { day, minutes: Math.floor((local - day * 86_400_000) / 60_000) }
}

function noonOffset(day: Day, zone: string): number {
  const key = `${zone}|${day}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const noon = day * 86_400_000 + 43_200_000
  const offset = offsetAt(noon - offsetAt(noon, zone), zone)
  offsets.set(key, offset)
  return offset
}

function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000
  let format = formats.get(zone)
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const
    format = new Intl.DateTimeFormat('sv-SE', { ...parts, hourCycle: 'h23', timeZone: zone })
    formats.set(zone, format)
  }
  return Date.parse(`${format.format(whole).replace(' ', 'T')}Z`) - whole
}
