import { expect, it } from 'vitest'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { readNotPeople } from './read-not-people.ts'

it('tells both of the two how many guests are no people in their 1:1, a stranger nothing, and all what holds for all', async () => {
  const world = await pairWorld()
  const ports = { ...world.ports, overview: overviewTable(memoryRows(), cachedKeys(world.wrapper)) }
  const read = async (oid: string) => {
    const answer = await readNotPeople(ports)(world.by(oid, {}, { pairId: undefined }))
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.output
  }
  const organisation = ['@notetaker.example']
  expect(await read(world.manager)).toEqual({ organisation, pairs: [] })
  const said = { about: 'person', said: 'not_a_person' } as const
  for (const [key, by] of [
    ['bot', 'manager'],
    ['bot', 'report'],
    ['room', 'report'],
  ] as const)
    await ports.ledger.correct(world.pairId, { ...said, key, by })
  await ports.ledger.correct(world.pairId, { about: 'series', key: 'weekly', by: 'manager', said: 'ours' })
  const { pairId } = world
  expect(await read(world.manager)).toEqual({
    organisation,
    pairs: [{ pairId, otherName: 'Jonas Lindqvist', guests: 2 }],
  })
  expect((await read(world.report)).pairs).toEqual([{ pairId, otherName: 'Mara Okafor', guests: 2 }])
  expect(await read(world.stranger)).toEqual({ organisation, pairs: [] })
  await ports.ledger.withdraw(pairId, { ...said, key: 'room', by: 'report' })
  expect((await read(world.report)).pairs).toMatchObject([{ guests: 1 }])
})
