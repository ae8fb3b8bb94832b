import english from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }
import { plainName } from '../places/plain-name.ts'

const englishNames: Readonly<Record<string, string>> = english.subdivisions.localeDisplayNames.subdivisions

/** A state, a canton, a province: known with holidays of its own, known without any, or a name nobody knows. */
export type FoundState = { kind: 'own'; code: string } | { kind: 'plain' } | { kind: 'unknown' }

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
  const code = written.trim().toUpperCase().replace(`${country}-`, '')
  if (own.has(code)) return { kind: 'own', code }
  const name = stateName(written)
  const isNamed = (one: string, names: readonly string[]) =>
    [...names, englishNames[subdivisionKey(country, one)] ?? ''].some((other) => stateName(other) === name)
  const found = [...own].find(([one, names]) => isNamed(one, names))
  if (found) return { kind: 'own', code: found[0] }
  return isPlace(country, code, name) ? { kind: 'plain' } : { kind: 'unknown' }
}

/** A place of the country that Unicode knows, whether or not it has holidays of its own. */
function isPlace(country: string, code: string, name: string): boolean {
  if (englishNames[subdivisionKey(country, code)] !== undefined) return true
  const prefix = country.toLowerCase()
  return Object.entries(englishNames).some(([key, other]) => key.startsWith(prefix) && stateName(other) === name)
}

function subdivisionKey(country: string, code: string): string {
  return `${country}${code}`.toLowerCase()
}

function stateName(name: string): string {
  const words = plainName(name).split(' ')
  return words.filter((word) => !kinds.has(word)).join(' ')
}
