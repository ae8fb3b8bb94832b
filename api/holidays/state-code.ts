import english from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }
import { plainName } from '../places/plain-name.ts'

const englishNames: Readonly<Record<string, string>> = english.subdivisions.localeDisplayNames.subdivisions

/** A state, a canton, a province: known with holidays of its own, known without any, or a name nobody knows. */
export type FoundState = { kind: 'own'; code: string } | { kind: 'plain' } | { kind: 'unknown' }

/**
 * What a directory may write where the library keeps a code of its own: the same region in ISO 3166-2, and South Tyrol as
 * addresses name it.
 */
const otherCodes: Readonly<Record<string, string>> = {
  'IN-OD': 'OR',
  'RU-MO': 'MR',
  'RU-SE': 'NO',
  'CL-NB': 'NU',
  'IT-BZ': '32',
}
/**
 * Regions of ISO 3166-2, with their own names, of which the library means a part alone under the same code. Who writes the
 * whole region may be in the rest, which has no holidays of its own.
 */
const onlyAPart = new Map([['IT-32', ['Trentino-Alto Adige', 'Trentino-Südtirol']]])

/** Words that belong to the kind of place and not to its name. */
const kinds = new Set(
  (
    'canton kanton cantone land freistaat freie und hansestadt state province provincia provincie region comunidad ' +
    'autonoma departement community of de da do di du del of d'
  ).split(' '),
)

/**
 * What a directory calls a state, among those whose holidays differ (`own`, code to names in several languages): its code
 * alone or after that of the country, or its name in English or in the language there.
 *
 * Example: `Bayern`, `Bavaria`, `BY`, `DE-BY` and `Freistaat Bayern` are all `BY`; `Kanton Zürich` is `ZH`. `Veneto` is a
 * place of Italy without holidays of its own.
 */
export function findState(country: string, written: string, own: ReadonlyMap<string, readonly string[]>): FoundState {
  const asWritten = written.trim().toUpperCase().replace(`${country}-`, '')
  const code = otherCodes[`${country}-${asWritten}`] ?? asWritten
  if (own.has(code) && !onlyAPart.has(`${country}-${asWritten}`)) return { kind: 'own', code }
  const name = stateName(written)
  const isNamed = (one: string, names: readonly string[]) => {
    const ofWhole = onlyAPart.has(`${country}-${one}`) ? undefined : englishNames[subdivisionKey(country, one)]
    return [...names, ofWhole ?? ''].some((other) => stateName(other) === name)
  }
  const found = [...own].find(([one, names]) => isNamed(one, names))
  if (found) return { kind: 'own', code: found[0] }
  return isPlace(country, code, name) ? { kind: 'plain' } : { kind: 'unknown' }
}

/** A place of the country that Unicode knows, whether or not it has holidays of its own. */
function isPlace(country: string, code: string, name: string): boolean {
  if (englishNames[subdivisionKey(country, code)] !== undefined) return true
  const prefix = country.toLowerCase()
  const wholes = [...onlyAPart].filter(([one]) => one.startsWith(country)).flatMap(([, names]) => names)
  if (wholes.some((other) => stateName(other) === name)) return true
  return Object.entries(englishNames).some(([key, other]) => key.startsWith(prefix) && stateName(other) === name)
}

function subdivisionKey(country: string, code: string): string {
  return `${country}${code}`.toLowerCase()
}

function stateName(name: string): string {
  const words = plainName(name).split(' ')
  return words.filter((word) => !kinds.has(word)).join(' ')
}
