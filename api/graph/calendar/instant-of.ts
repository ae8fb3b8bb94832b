import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types'
import { Temporal } from 'temporal-polyfill'
import { ianaZone } from '../../places/iana-zone.ts'

/** A day that its month has in every year. */
const sureDay = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31'
/** How Graph writes a time. Anything else, and 29 February, is understood as well, only twenty times slower. */
const plainTime = new RegExp(`^\\d{4}-(?:${sureDay})T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3,}$`)

/**
 * The instant of Graph's `{dateTime, timeZone}`, as UTC ISO text; undefined when either is missing or unknown.
 *
 * `dateTime` carries seven digits and no offset, so `new Date` would read it in this machine's zone. The zone is `UTC`
 * when we asked for it, otherwise a Windows name.
 *
 * Example: `2017-04-15T11:00:00.0000000` in `Pacific Standard Time` is `2017-04-15T18:00:00.000Z`.
 */
export function instantOf(time: DateTimeTimeZone | null | undefined): string | undefined {
  if (!time?.dateTime || !time.timeZone) return undefined
  // What nearly every event of a night is: asked for in UTC, an instant already. Unicode calls this zone Etc/UTC.
  if (time.timeZone === 'UTC' && plainTime.test(time.dateTime)) return `${time.dateTime.slice(0, 23)}Z`
  const zone = ianaZone(time.timeZone)
  if (zone === undefined) return undefined
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(time.dateTime).toZonedDateTime(zone)
    return new Date(epochMilliseconds).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
