import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' }
import { plainName } from './plain-name.ts'

/** What no list of names holds and directories do: official names of ISO 3166, everyday ones, parts of a kingdom. */
const others: Readonly<Record<string, string>> = {
  'Russian Federation': 'RU',
  'Republic of Korea': 'KR',
  "Democratic People's Republic of Korea": 'KP',
  "Lao People's Democratic Republic": 'LA',
  'Syrian Arab Republic': 'SY',
  'Holy See': 'VA',
  'Republic of Ireland': 'IE',
  'United States of America': 'US',
  'U.S.A.': 'US',
  'U.S.': 'US',
  'United Kingdom of Great Britain and Northern Ireland': 'GB',
  'Great Britain': 'GB',
  'Great Britain and Northern Ireland': 'GB',
  'U.K.': 'GB',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB',
  "People's Republic of China": 'CN',
  'P.R. China': 'CN',
  UAE: 'AE',
  Burma: 'MM',
  Macedonia: 'MK',
  Vatican: 'VA',
  Macau: 'MO',
  'Macau SAR': 'MO',
  Eire: 'IE',
  Aotearoa: 'NZ',
  'Slovak Republic': 'SK',
  'Kyrgyz Republic': 'KG',
  Swaziland: 'SZ',
  'Cabo Verde': 'CV',
  'East Timor': 'TL',
  'Brunei Darussalam': 'BN',
  'Republic of China': 'TW',
  'Korea, South': 'KR',
  Korea: 'KR',
}

/** Spoken where another language is the most usual one; the most usual one of each country is looked up. */
const secondLanguages = [
  'ga',
  'cy',
  'gd',
  'mi',
  'eu',
  'ca',
  'gl',
  'lb',
  'rm',
  'fo',
  'fy',
  'se',
  'gsw',
  'zh-Hant',
  'ms-Arab',
]

let names: Map<string, string> | undefined
let threeLetters: Map<string, string> | undefined

/**
 * The two letters of a country as directories write it: two letters (also `UK`), three letters, its name in English or
 * in a language of any country, or the ISO spelling such as `Bolivia (Plurinational State of)`. Undefined when nobody
 * knows it. The names are Unicode's, as this Node carries them.
 *
 * Example: `Deutschland`, `Germany`, `DEU` and `de` are all `DE`.
 */
export function countryCode(country: string): string | undefined {
  const written = country.trim()
  if (/^[a-z]{2}$/i.test(written)) return canonical(written.toUpperCase())
  threeLetters ??= new Map(codesInUse().map(({ code, three }) => [three, code]))
  const byLetters = threeLetters.get(written.toUpperCase())
  if (byLetters !== undefined) return byLetters
  names ??= allNames()
  return [written, ...turned(written)].flatMap((name) => names?.get(plainName(name)) ?? [])[0]
}

/** `UK` and former codes lead to today's; two letters that are no country's lead nowhere. */
function canonical(code: string): string | undefined {
  const [, region] = (Intl.getCanonicalLocales(`und-${code}`)[0] ?? '').split('-')
  return region !== undefined && codesInUse().some((one) => one.code === region) ? region : undefined
}

/** ISO turns names around, with a comma or in brackets: `Iran (Islamic Republic of)`. */
function turned(name: string): string[] {
  const [, first = '', rest = ''] = /^([^,(]+)[,(]\s*([^)]*)\)?$/.exec(name) ?? []
  return first === '' ? [] : [`${rest} ${first}`, first]
}

function allNames(): Map<string, string> {
  const found = new Map(Object.entries(others).map(([name, code]) => [plainName(name), code]))
  const inUse = codesInUse()
  const languages = inUse.map(({ code }) => new Intl.Locale(`und-${code}`).maximize().language)
  // English first, so that a name which means another country in another language keeps its English meaning.
  for (const language of new Set(['en', ...languages, ...secondLanguages])) {
    for (const style of ['long', 'short'] as const) {
      const shown = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
      for (const { code } of inUse) {
        const name = plainName(shown.of(code) ?? '')
        if (name !== '' && !found.has(name)) found.set(name, code)
      }
    }
  }
  return found
}

/** Unions, test codes and codes for private use; Kosovo's is one of the latter and in use. */
const noCountry = /^(AA|EU|EZ|UN|ZZ|Q[M-Z]|X[A-JL-Z])$/

let inUse: { code: string; three: string }[] | undefined

/** Two and three letters of each country. */
function codesInUse(): { code: string; three: string }[] {
  inUse ??= Object.entries(codes.supplemental.codeMappings as Record<string, { _alpha3?: string }>).flatMap(
    ([code, { _alpha3: three }]) =>
      /^[A-Z]{2}$/.test(code) &&
      !noCountry.test(code) &&
      three !== undefined &&
      Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
        ? [{ code, three }]
        : [],
  )
  return inUse
}
