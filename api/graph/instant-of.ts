import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types'
import { Temporal } from 'temporal-polyfill'
import { ianaZone } from './iana-zone.ts'

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
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(time.dateTime).toZonedDateTime(zone)
    return new Date(epochMilliseconds).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
