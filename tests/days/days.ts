/** A day on which something could be otherwise; `zone` is the machine's and the browser's. */
export type TestDay = { at: string; why: string; zone: string }

const berlin = 'Europe/Berlin'
const newYork = 'America/New_York'

/** Every kind of day, each in the afternoon unless the hour is the point. */
export const testDays: readonly TestDay[] = [
  { at: '2026-10-12T15:02+02:00', why: 'Monday', zone: berlin },
  { at: '2026-10-13T15:02+02:00', why: 'Tuesday', zone: berlin },
  { at: '2026-10-14T15:02+02:00', why: 'Wednesday', zone: berlin },
  { at: '2026-10-15T15:02+02:00', why: 'Thursday', zone: berlin },
  { at: '2026-10-16T15:02+02:00', why: 'Friday', zone: berlin },
  { at: '2026-10-17T15:02+02:00', why: 'Saturday', zone: berlin },
  { at: '2026-10-18T15:02+02:00', why: 'Sunday', zone: berlin },
  { at: '2026-10-20T00:10+02:00', why: 'ten past midnight', zone: berlin },
  { at: '2026-10-20T23:50+02:00', why: 'ten to midnight', zone: berlin },
  { at: '2026-10-25T10:02+01:00', why: 'clocks go back in Berlin', zone: berlin },
  { at: '2027-03-28T10:02+02:00', why: 'clocks go forward in Berlin', zone: berlin },
  { at: '2026-11-01T10:02-05:00', why: 'clocks go back in New York', zone: newYork },
  { at: '2027-03-14T10:02-04:00', why: 'clocks go forward in New York', zone: newYork },
  { at: '2026-12-25T15:02+01:00', why: 'public holiday', zone: berlin },
  { at: '2026-12-27T15:02+01:00', why: 'last day of a block', zone: berlin },
  { at: '2026-12-28T15:02+01:00', why: 'first day of a block, in week 53', zone: berlin },
  { at: '2026-12-31T15:02+01:00', why: 'last day of a year and a quarter', zone: berlin },
  { at: '2027-01-01T15:02+01:00', why: 'New Year, still in week 53', zone: berlin },
  { at: '2027-03-31T15:02+02:00', why: 'last day of a quarter', zone: berlin },
  { at: '2028-02-29T15:02+01:00', why: 'leap day', zone: berlin },
]
