import type { CustomTimeZone } from '@microsoft/microsoft-graph-types'
import { steadyOffset } from '#domain/time/steady-offset'
import { dayNumber } from '#domain/time/day-number'
import { zonesOf } from '../../places/country-zone.ts'

/** Where somebody lives (two letters) and which year it is: a custom zone is described, not named. */
export type Whereabouts = { country?: string | undefined; today: string }

const widestMinutes = 14 * 60

/**
 * The zone that a mailbox describes by numbers: an IANA zone that keeps the same time in January and in July, in the
 * person's country first; else a fixed distance such as `+05:30`. Undefined when the numbers are no clock's.
 *
 * `bias` is what has to be added to local time to get UTC, in minutes, as Windows counts: the reference says the opposite,
 * and its own answers show 480 for the Pacific coast of America. `daylightBias` is added to it in summer.
 *
 * Example: 480 with -60 from March to November, in the United States: `America/Los_Angeles`.
 */
export function customZone(custom: CustomTimeZone, { country, today }: Whereabouts): string | undefined {
  const { bias } = custom
  if (typeof bias !== 'number' || Math.abs(bias) > widestMinutes) return undefined
  const clock = clockOf(custom, bias)
  const year = today.slice(0, 4)
  const isSame = (zone: string) =>
    steadyOffset(zone, dayNumber(`${year}-01-15`)) === clock.january * 60 &&
    steadyOffset(zone, dayNumber(`${year}-07-15`)) === clock.july * 60
  const nearby = country === undefined ? [] : zonesOf(country)
  // All over the world the same two numbers may mean other days of change, so that is looked at only for want of better.
  const anywhere = clock.january === clock.july ? [] : zonesOf('001')
  return [...nearby, ...anywhere].find(isSame) ?? fixedZone(-bias)
}

/** Minutes ahead of UTC in the middle of January and of July. */
function clockOf({ daylightOffset, standardOffset }: CustomTimeZone, bias: number): { january: number; july: number } {
  const summer = -(bias + (daylightOffset?.daylightBias ?? 0))
  const [starts, ends] = [daylightOffset?.month ?? 0, standardOffset?.month ?? 0]
  if (starts === 0 || ends === 0) return { january: -bias, july: -bias }
  return starts < ends ? { january: -bias, july: summer } : { january: summer, july: -bias }
}

function fixedZone(minutes: number): string {
  const ahead = Math.abs(minutes)
  const [hours, rest] = [Math.floor(ahead / 60), ahead % 60].map((part) => String(part).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`
}
