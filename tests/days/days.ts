/** A day on which something could be otherwise; `zone` is the machine's and the browser's. */
export type TestDay = { at: string; why: string; zone: string }

const berlin = 'Europe/Berlin'
const newYork = 'America/New_York'

/**
 * Every kind of day, each in the afternoon unless the hour is the point; the usual day of a run is a Thursday in October.
 * One day may be of several kinds: what fails there is looked at anyway, and each costs a whole run.
 */
export const testDays: readonly TestDay[] = [
  { at: '2026-10-17T23:50+02:00', why: 'Saturday, ten to midnight', zone: berlin },
  { at: '2026-10-21T00:10+02:00', why: 'Wednesday, ten past midnight', zone: berlin },
  { at: '2026-10-25T10:02+01:00', why: 'Sunday, clocks go back in Berlin', zone: berlin },
  { at: '2026-11-01T10:02-05:00', why: 'clocks go back in New York', zone: newYork },
  { at: '2026-12-27T15:02+01:00', why: 'last day of a block', zone: berlin },
  { at: '2026-12-28T15:02+01:00', why: 'Monday, first of a block, week 53', zone: berlin },
  { at: '2026-12-31T15:02+01:00', why: 'Thursday, last of year and quarter', zone: berlin },
  { at: '2027-01-01T15:02+01:00', why: 'Friday, New Year, a holiday in week 53', zone: berlin },
  { at: '2027-03-14T10:02-04:00', why: 'clocks go forward in New York', zone: newYork },
  { at: '2027-03-28T10:02+02:00', why: 'clocks go forward in Berlin', zone: berlin },
  { at: '2028-02-29T15:02+01:00', why: 'Tuesday, leap day', zone: berlin },
]
