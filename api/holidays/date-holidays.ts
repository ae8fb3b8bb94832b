import { addDays } from '#domain/time/add-days'
import type { Holidays } from '../ports/holidays.ts'

/**
 * Public holidays of a whole country. Those of a single state or canton are left out: the directory does not say where
 * exactly somebody works. The library's tables are large, so they load when the first calendar is read.
 */
export function dateHolidays(): Holidays {
  const known = new Map<string, Promise<string[]>>()
  return {
    between: async (country, from, to) => {
      const code = country === undefined ? undefined : countryCode(country)
      if (code === undefined) return []
      const key = `${code} ${from} ${to}`
      const asked = known.get(key) ?? holidaysOf(code, from, to)
      known.set(key, asked)
      return asked
    },
  }
}

async function holidaysOf(code: string, from: string, to: string): Promise<string[]> {
  const { default: DateHolidays } = await import('date-holidays')
  const calendar = new DateHolidays(code, { types: ['public'] })
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])]
  const days = years
    .flatMap((year) => calendar.getHolidays(Number(year)))
    .flatMap(({ date, start, end }) => {
      const first = date.slice(0, 10)
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
      return Array.from({ length }, (_, index) => addDays(first, index))
    })
  return [...new Set(days)].filter((day) => day >= from && day < to).toSorted()
}

const names = new Intl.DisplayNames('en', { type: 'region' })
let codes: Map<string, string> | undefined

/** Two letters, or the English name of a country: directories hold either. */
export function countryCode(country: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(country)) return country.toUpperCase()
  codes ??= new Map(allCodes().map((code) => [names.of(code)?.toLowerCase() ?? code, code]))
  return codes.get(country.trim().toLowerCase())
}

/** Codes in use today: `UK` and other former ones carry a name as well, but their canonical form is another code. */
function allCodes(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const codes = letters.flatMap((one) => letters.map((two) => one + two))
  return codes.filter((code) => names.of(code) !== code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}
