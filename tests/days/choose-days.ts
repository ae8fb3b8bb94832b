import { readInstant } from '../../sandbox/clock/read-instant.ts'
import { type TestDay, testDays } from './days.ts'

/**
 * The days of a list such as `2026-12-31,2027-06-01T09:00+02:00`; without a list all that `npm run test:days` knows. A
 * day that it knows comes with its hour and its zone, any other is taken as it is. Throws one sentence for a day that
 * does not exist.
 */
export function chooseDays(list: string | undefined, zone: string): readonly TestDay[] {
  if (list === undefined) return testDays
  return list.split(',').flatMap((text) => {
    const known = testDays.filter(({ at }) => at.startsWith(text) && text.length >= '2026-12-31'.length)
    if (known.length > 0) return known
    readInstant(text, '--days')
    return [{ at: text, why: 'asked for', zone }]
  })
}
