import { describe, expect, it } from 'vitest'
import { partitionFirst, placesIn } from './partition-first.ts'

describe('the places a filter asks for', () => {
  it.each([
    ["PartitionKey eq 'a_b'", ['a_b\u0000', 'a_b\u0000\u{FFFF}']],
    ["PartitionKey eq 'o''neil' and RowKey ge 'a|' and RowKey lt 'a}'", ["o'neil\u0000a|", "o'neil\u0000a}"]],
    ["PartitionKey eq 'a' and RowKey gt 'it''s'", ["a\u0000it's", 'a\u0000\u{FFFF}']],
    ["PartitionKey eq 'a' and RowKey le 'x' and name eq 'RowKey'", ['a\u0000', 'a\u0000x']],
    ["PartitionKey eq 'a' and RowKey eq 'x'", ['a\u0000x', 'a\u0000x']],
    ["PartitionKey eq 'a' and RowKey eq 'x' or PartitionKey eq 'b'", undefined],
    ["RowKey ge 'a|' and PartitionKey eq 'a'", undefined],
    ["PartitionKey ge 'a'", undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (filter, places) => {
    expect(placesIn(filter)).toEqual(places)
  })
})

it('sends every search to its place, and gives each row one', async () => {
  const asked: object[] = []
  const added: ((row: object) => void)[] = []
  const kept = { PartitionKey: 'a', RowKey: 'kept' }
  const collection = {
    data: [kept],
    on: (_: string, listener: (row: object) => void) => added.push(listener),
    ensureIndex: (property: string) => asked.push({ property }),
    chain: () => ({ find: (query: object) => asked.push(query) }),
    findOne: (query: object): unknown => asked.push(query),
  }
  const store = {
    getEntityCollection: () => collection,
    async queryTableEntities(this: { getEntityCollection(): typeof collection }, ..._given: unknown[]) {
      this.getEntityCollection().chain()
    },
  }
  partitionFirst(store)
  await store.queryTableEntities({}, 'account', 'pairs', { filter: "PartitionKey eq 'a' and RowKey eq 'x'" })
  store.getEntityCollection().findOne({ RowKey: 'profile', PartitionKey: 'a' })
  expect(asked).toEqual([
    { property: 'place' },
    { place: { $between: ['a\u0000x', 'a\u0000x'] } },
    { place: 'a\u0000profile' },
  ])

  const row = { PartitionKey: 'b', RowKey: 'new' }
  added.forEach((listener) => listener(row))
  expect([row, kept]).toMatchObject([{ place: 'b\u0000new' }, { place: 'a\u0000kept' }])
})
