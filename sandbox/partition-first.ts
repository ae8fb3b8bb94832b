type Keys = { PartitionKey: string; RowKey: string }
type Stored = Keys & { place?: string }
type Collection = {
  data: Stored[]
  on(event: 'pre-insert', listener: (row: Stored) => void): void
  ensureIndex(property: string): void
  chain(): { find(query: object): unknown }
  findOne(query: Keys | { place: string }): unknown
}
type Store = {
  getEntityCollection(account: string, table: string, context: unknown): Collection
  queryTableEntities: (
    this: Store,
    context: unknown,
    account: string,
    table: string,
    options: { filter?: string },
    ...continuation: unknown[]
  ) => Promise<unknown>
}
/** First and last place that can hold a row of the answer. */
type Places = readonly [first: string, last: string]

/**
 * Lets Azurite's table store go by partition and row key, as the real service does. By itself it looks at every row of a
 * table for every query and, for one row, at every row of that key (each person has a `profile`), so that an
 * organisation of a thousand takes minutes where Azure takes seconds, and a long past costs where it costs nothing
 * there. Only the way to the rows changes; the store's own filters still decide which of them are answered.
 */
export function partitionFirst(store: object): void {
  const inner = store as Store
  const collectionOf = inner.getEntityCollection.bind(inner)
  const query = inner.queryTableEntities

  inner.getEntityCollection = (...given) => byPlace(collectionOf(...given))
  inner.queryTableEntities = (context, account, table, options, ...continuation) => {
    const places = placesIn(options.filter)
    if (places === undefined) return query.call(inner, context, account, table, options, ...continuation)
    const narrowed = Object.create(inner) as Store
    narrowed.getEntityCollection = (...given) => onlyAt(places, inner.getEntityCollection(...given))
    return query.call(narrowed, context, account, table, options, ...continuation)
  }
}

/**
 * Where the rows of a filter lie, if its first condition names a partition and everything else only narrows it further.
 * Both ends belong to it: a row at an end that the filter leaves out is for the store to refuse.
 */
export function placesIn(filter: string | undefined): Places | undefined {
  const found = /^PartitionKey eq '((?:[^']|'')*)'(?: and (.*))?$/.exec(filter ?? '')
  if (!found || / or |not /.test(found[2] ?? '')) return undefined
  const partition = unquoted(found[1] ?? '')
  const end = (operators: string) => new RegExp(`RowKey (?:${operators}) '((?:[^']|'')*)'`).exec(found[2] ?? '')?.[1]
  return [
    placeOf(partition, unquoted(end('eq|ge|gt') ?? '')),
    placeOf(partition, unquoted(end('eq|le|lt') ?? afterEveryKey)),
  ]
}

const afterEveryKey = '\u{FFFF}'

/** Keys may hold no control character, so this one cannot make two different places look alike. */
function placeOf(partition: string, key: string): string {
  return `${partition}\u0000${key}`
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'")
}

const indexed = new WeakSet<Collection>()

/** Writes its place into every row, those of an earlier run too, and keeps the rows sorted by it. */
function byPlace(collection: Collection): Collection {
  if (indexed.has(collection)) return collection
  indexed.add(collection)
  const setPlace = (row: Stored) => {
    row.place = placeOf(row.PartitionKey, row.RowKey)
  }
  collection.data.forEach(setPlace)
  collection.on('pre-insert', setPlace)
  collection.ensureIndex('place')

  const findOne = collection.findOne.bind(collection)
  collection.findOne = ({ PartitionKey, RowKey }: Keys) => findOne({ place: placeOf(PartitionKey, RowKey) })
  return collection
}

function onlyAt(places: Places, collection: Collection): Collection {
  const chain = () => collection.chain().find({ place: { $between: places } })
  return Object.assign(Object.create(collection) as Collection, { chain })
}
