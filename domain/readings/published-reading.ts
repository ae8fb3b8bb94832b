import type { PublishedRate } from '../distribution/publish-rate.ts'
import type { Frame, Reading } from './reading.ts'

/** A released share: `value` is the text to show, such as `70%` or `<10%`; `lo` and `hi` are percent. */
export type PublishedReading = Reading<string, { midPercent: number }>

/**
 * A published rate as a reading. `midPercent` is where a bar may end: the shown figure, or the limit of a masked one.
 *
 * Example: `>90%` of 20-49 people has no interval and a bar up to 90.
 */
export function publishedReading(frame: Frame, rate: PublishedRate): PublishedReading {
  const { shown, lo, hi, n } = rate
  const interval = lo === undefined || hi === undefined ? {} : { lo, hi }
  return {
    ...frame,
    n,
    value: shown,
    ...interval,
    detail: { midPercent: Number.parseInt(shown.replace(/^[<>]/, ''), 10) },
  }
}
