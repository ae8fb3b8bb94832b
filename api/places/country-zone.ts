import primary from 'cldr-core/supplemental/primaryZones.json' with { type: 'json' }
import { steadyOffset } from '#domain/time/steady-offset'
import { dayNumber } from '#domain/time/day-number'
import { windowsZones } from './windows-zones.ts'

const primaryZones: Readonly<Record<string, string>> = primary.supplemental.primaryZones

/**
 * The zone of a country that has one clock; undefined for a country that has several, or none that we know.
 *
 * One clock: all its zones show the same time through the year of `today` (a local date). Where Unicode names one zone as
 * the country's own, because the others are islands or in no official use, that one is meant.
 *
 * Example: `DE` is `Europe/Berlin`, `ES` is `Europe/Madrid` in spite of the Canary Islands, `US` has none.
 */
export function countryZone(country: string, today: string): string | undefined {
  const named = primaryZones[country]
  if (named !== undefined) return named
  const [first, ...others] = zonesOf(country)
  if (first === undefined) return undefined
  const year = yearOf(today)
  const isOneClock = others.every((zone) => year.every((day) => steadyOffset(zone, day) === steadyOffset(first, day)))
  return isOneClock ? first : undefined
}

/** Every zone that lies in a country, the one with the most ordinary clock first. */
export function zonesOf(country: string): string[] {
  return windowsZones.flatMap(({ territory, zones }) => (territory === country ? zones : []))
}

/** Day numbers, a month apart, from today on. */
function yearOf(today: string): number[] {
  const first = dayNumber(today)
  return Array.from({ length: 12 }, (_, month) => first + month * 30)
}
