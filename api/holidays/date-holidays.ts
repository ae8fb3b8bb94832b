import type DateHolidays from 'date-holidays'
import { addDays } from '#domain/time/add-days'
import { countryCode } from '../places/country-code.ts'
import type { Holidays, PublicHolidays, Workplace } from '../ports/holidays.ts'

/**
 * Public holidays of a country, and of a state where the library knows holidays of its own. Its tables are large, so they
 * load when the first calendar is read.
 */
export function dateHolidays(): Holidays {
  const known = new Map<string, Promise<PublicHolidays>>()
  return {
    between: async (place, from, to) => {
      const key = JSON.stringify([place.country, place.state, from, to])
      const asked = known.get(key) ?? holidaysOf(place, from, to)
      known.set(key, asked)
      return asked
    },
  }
}

async function holidaysOf({ country, state }: Workplace, from: string, to: string): Promise<PublicHolidays> {
  if (!country?.trim()) return { days: [], gap: { kind: 'no-country' } }
  const code = countryCode(country)
  const [{ default: Library }, { findState }] = await Promise.all([import('date-holidays'), import('./state-code.ts')])
  const library = new Library()
  const isKnown = code !== undefined && library.getCountries()[code] !== undefined
  if (!isKnown) return { days: [], gap: { kind: 'country', place: country.trim() } }
  if (!state?.trim()) return { days: daysOff(new Library(code, options), from, to), gap: undefined }
  const found = findState(code, state, statesOf(new Library(code), code))
  const calendar = found.kind === 'own' ? new Library(code, found.code, options) : new Library(code, options)
  const gap = found.kind === 'unknown' ? ({ kind: 'state', place: state.trim() } as const) : undefined
  return { days: daysOff(calendar, from, to), gap }
}

const options = { types: ['public' as const] }

/** The states of a country that have holidays of their own, with their names in the language there, English and German. */
function statesOf(library: DateHolidays, country: string): Map<string, string[]> {
  const languages = new Set([...library.getLanguages(), 'en', 'de', 'fr', 'it', 'es'])
  const names = new Map<string, string[]>()
  for (const language of languages) {
    for (const [code, name] of Object.entries(library.getStates(country, language) ?? {})) {
      names.set(code, [...(names.get(code) ?? []), name])
    }
  }
  return names
}

/**
 * Whole days off. A feast may begin on an eve and end at noon of a working day, and some entries are half days for a part
 * of the people: what is left of a day is a workday. The first day is the one the library writes; its instants are worked
 * out with rules of its own, which are an hour off where clocks changed lately.
 */
function daysOff(calendar: DateHolidays, from: string, to: string): string[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => index)
  const days = years
    .flatMap((index) => calendar.getHolidays(Number(from.slice(0, 4)) + index))
    .flatMap(({ date, start, end }) => {
      const first = date.slice(0, 10)
      const isFromMidnight = date.slice(11, 16) === '00:00'
      const hours = (end.getTime() - start.getTime()) / 3_600_000
      // An hour more than there is: the day on which clocks go forward is a whole day too.
      const length = isFromMidnight ? Math.floor((hours + 1) / 24) : 0
      return Array.from({ length }, (_, index) => addDays(first, index))
    })
  return [...new Set(days)].filter((day) => day >= from && day < to).toSorted()
}
