import type { Dates } from './dates.ts'

/** A day as it is read on `today`: with its year where that is another one, since "12 June" alone would mean this year's. */
export function daySeenFrom(today: string, day: string, dates: Pick<Dates, 'day'>): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return isThisYear ? dates.day(day) : `${dates.day(day)} ${day.slice(0, 4)}`
}
