import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startStorage, type TestStorage } from '../start-storage.ts'
import { attackWorld } from './attack-world.ts'
import { isLong } from './is-long.ts'
import { race } from './race.ts'

describe('nothing lost, nothing doubled, and the ledger says what was answered', () => {
  test('in memory, everything at once', async () => {
    const rounds = isLong ? 100 : 3
    let count = 0
    for (let seed = 1; seed <= rounds; seed += 1) {
      count += await race(await attackWorld(), { lines: 30, seed, atOnce: 1_000 })
    }
    console.log(`races: ${count} requests in ${rounds} rounds`)
  })
})

describe('the same over the protocol of the table service', () => {
  let storage: TestStorage
  beforeAll(async () => {
    storage = await startStorage()
  })
  afterAll(() => storage.close())

  test('sixteen requests at a time', async () => {
    const rounds = isLong ? 20 : 2
    let count = 0
    for (let seed = 1; seed <= rounds; seed += 1) {
      const world = await attackWorld((name) => tableRows(storage.open(name)))
      count += await race(world, { lines: 9, seed, atOnce: 16 })
      expect(world.reported).toEqual([])
    }
    console.log(`races over the table service: ${count} requests in ${rounds} rounds`)
  })
})
