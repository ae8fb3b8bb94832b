import { describe, expect, it } from 'vitest'
import { partitionFirst, partitionIn } from './partition-first.ts'

describe('the partition a filter asks for', () => {
  it.each([
    ["PartitionKey eq 'a_b'", 'a_b'],
    ["PartitionKey eq 'o''neil' and RowKey ge 'a|' and RowKey lt 'a}'", "o'neil"],
    ["PartitionKey eq 'a' and RowKey eq 'x' or PartitionKey eq 'b'", undefined],
    ["RowKey ge 'a|' and PartitionKey eq 'a'", undefined],
    ["PartitionKey ge 'a'", undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (filter, partition) => {
    expect(partitionIn(filter)).toBe(partition)
  })
})

it('looks for one row in its partition first, and changes nothing else about the collection', () => {
  const asked: object[] = []
  const collection = {
    chain: () => ({ find: () => ({}) }),
    findOne: (query: object): unknown => asked.push(query),
  }
  const store = { getEntityCollection: () => collection, queryTableEntities: async () => [] }
  partitionFirst(store)
  store.getEntityCollection().findOne({ RowKey: 'profile', PartitionKey: 'a' })
  store.getEntityCollection().findOne({ RowKey: 'profile' })
  expect(asked.map((query) => Object.keys(query))).toEqual([['PartitionKey', 'RowKey'], ['RowKey']])
  expect(store.getEntityCollection()).toBe(collection)
})
