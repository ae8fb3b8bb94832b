import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types'
import { Temporal } from 'temporal-polyfill'
import { ianaZone } from '../places/iana-zone.ts'

/** How Graph writes a time, on a day that every month has. Anything else is understood as well, only slower. */
const plainTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3,}$/

/**
 * The instant of Graph's `{dateTime, timeZone}`, as UTC ISO text; undefined when either is missing or unknown.
 *
 * `dateTime` carries seven digits and no offset, so `new Date` would read it in this machine's zone. The zone is `UTC`
 * when we asked for it, otherwise a Windows name.
 *
 * Example: `2017-04-15T11:00:00.0000000` in `Pacific Standard Time` is `2017-04-15T18:00:00.000Z`.
 */
export function instantOf(time: DateTimeTimeZone | null | undefined): string | undefined {
  const zone = time?.timeZone ? ianaZone(time.timeZone) : undefined
  if (!time?.dateTime || zone === undefined) return undefined
  // What nearly every event of a night is: asked for in UTC, an instant already.
  if (zone === 'UTC' && plainTime.test(time.dateTime)) return `${time.dateTime.slice(0, 23)}Z`
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(time.dateTime).toZonedDateTime(zone)
    return new Date(epochMilliseconds).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
