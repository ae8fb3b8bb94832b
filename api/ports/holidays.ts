import type { HolidaysGap } from '#domain/rhythm'

/** Where somebody works, in the words of the directory. */
export type Workplace = { country?: string | undefined; state?: string | undefined }

/** Local dates, ascending; and what of the place is not known, which is something else than a place without holidays. */
export type PublicHolidays = { days: string[]; gap: HolidaysGap | undefined }

/** Public holidays by country, and by state where states differ. */
export interface Holidays {
  /** Whole days off in `[from, to)`. */
  between(place: Workplace, from: string, to: string): Promise<PublicHolidays>
}
