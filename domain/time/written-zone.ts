import { Temporal } from 'temporal-polyfill'
import { isZone } from './is-zone.ts'

const known = new Map<string, string>()

/**
 * A time zone's name as it is written, whatever the case in which it came; undefined for a text that is none. Its older or
 * newer name is not put in its place: whoever lives in `Europe/Kyiv` shall not read `Europe/Kiev`, the name that `Intl` has
 * for both.
 *
 * Example: `europe/berlin` is `Europe/Berlin`.
 */
export function writtenZone(text: string): string | undefined {
  const name = text.trim()
  const before = known.get(name)
  if (before !== undefined) return before
  if (!isZone(name)) return undefined
  const written = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  known.set(name, written)
  return written
}
