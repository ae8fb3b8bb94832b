/**
 * How long Graph asks us to wait, in seconds, from the header `Retry-After`; undefined when it says nothing usable.
 *
 * The header holds seconds, whole or with a fraction, or a date. A date in the past means "now", which is 0.
 *
 * Example: `2.128` is 2.128 seconds (reading it as a whole number would retry too early, `0.249` at once).
 */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const text = header?.trim()
  if (!text) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000)
}
