/** What a JSON value is, as far as its form goes. Strings are told apart by the forms that clients depend on. */
type Form =
  | 'null'
  | 'boolean'
  | 'number'
  | 'list'
  | 'object'
  | 'local time'
  | 'instant'
  | 'guid'
  | 'etag'
  | 'calendar uid'
  | 'link'
  | 'text'

const forms: readonly (readonly [Form, RegExp])[] = [
  ['local time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}$/],
  ['instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/],
  ['guid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ['etag', /^W\/".*"$/],
  ['calendar uid', /^040000008200E00074C5B7101A82E008[0-9A-F]+$/],
  ['link', /^https:\/\//],
]

function formOf(value: unknown): Form {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return forms.find(([, pattern]) => pattern.test(value))?.[0] ?? 'text'
  if (typeof value === 'boolean' || typeof value === 'number') return typeof value as 'boolean' | 'number'
  return 'object'
}

/**
 * Where an answer differs in form from a documented example, as sentences. Only properties that both have are
 * compared; every item of a list against the example's first. A null fits everything: examples leave out what
 * happens to be empty.
 */
export function differencesOf(answer: unknown, documented: unknown, path = ''): string[] {
  const [own, theirs] = [formOf(answer), formOf(documented)]
  if (own === 'null' || theirs === 'null') return []
  if (own === 'list' && theirs === 'list') return itemDifferences(answer as unknown[], documented as unknown[], path)
  if (own === 'object' && theirs === 'object') return propertyDifferences(answer as object, documented as object, path)
  if (own === theirs || isOpaque(own, theirs)) return []
  return [`${path}: ${own} instead of ${theirs}`]
}

function itemDifferences(answer: unknown[], documented: unknown[], path: string): string[] {
  const [first] = documented
  return first === undefined ? [] : answer.flatMap((item) => differencesOf(item, first, `${path}[]`))
}

function propertyDifferences(answer: object, documented: object, path: string): string[] {
  const theirs = new Map<string, unknown>(Object.entries(documented))
  return Object.entries(answer).flatMap(([name, value]) =>
    theirs.has(name) ? differencesOf(value, theirs.get(name), `${path}.${name}`) : [],
  )
}

/** Ids are opaque: where the example has any text, a special one will do; where it has a guid, any text. */
function isOpaque(own: Form, theirs: Form): boolean {
  return (theirs === 'text' && (own === 'guid' || own === 'calendar uid')) || (theirs === 'guid' && own === 'text')
}

/** Every property of a value as a path, list items under `[]`: what an answer's vocabulary is. */
export function propertyPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => propertyPaths(item, `${path}[]`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => [
    `${path}.${name}`,
    ...propertyPaths(inner, `${path}.${name}`),
  ])
}
