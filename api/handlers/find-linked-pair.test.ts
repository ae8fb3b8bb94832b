import { beforeEach, expect, test } from 'vitest'
import { aPerson } from '../../tests/api/builders.ts'
import { attackWorld, type AttackWorld } from '../../tests/attack/attack-world.ts'

const otherReport = '70000000-0000-4000-8000-000000000007'
let world: AttackWorld
beforeEach(async () => {
  world = await attackWorld()
  const { people } = world.ports
  await people.keepPerson(aPerson({ oid: otherReport, displayName: 'Noor Haddad' }))
  await people.keepEdge({ reportOid: otherReport, managerOid: world.manager, from: '2026-01-05', to: null })
})

async function find(oid: string, reference: string) {
  const { status, body } = await world.ask({ oid }, 'findLinkedPair', { input: { reference } })
  expect(status).toBe(200)
  return (body as { pairId: string | null }).pairId
}

test('a reference leads its own person to the pair, and nobody else, the other one of the two neither', async () => {
  const { manager, report, stranger, pairId } = world
  const reference = (await world.ports.overview.referencesOf(manager))(pairId)
  expect(await find(manager, reference)).toBe(pairId)
  for (const oid of [report, stranger, otherReport, '80000000-0000-4000-8000-000000000008'])
    expect(await find(oid, reference)).toBeNull()
  expect((await world.ports.overview.referencesOf(report))(pairId)).not.toBe(reference)
})

test('it is short, holds no id, says nothing of which pairs are alike, and is the same next week', async () => {
  const { manager, pairId } = world
  const [one, again] = await Promise.all([1, 2].map(() => world.ports.overview.referencesOf(manager)))
  const reference = one?.(pairId) ?? ''
  expect(reference).toMatch(/^[\w-]{22}$/)
  expect(again?.(pairId)).toBe(reference)
  expect(one?.(`${manager}_${otherReport}`)).not.toBe(reference)
})

test('it ends with the right to read', async () => {
  const { manager, report, pairId, ports } = world
  const reference = (await ports.overview.referencesOf(manager))(pairId)
  await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2026-01-05', to: '2026-10-01' })
  expect(await find(manager, reference)).toBe(pairId)
  world.at('2026-12-31T08:00:00.000Z')
  expect(await find(manager, reference)).toBeNull()
})

test('whoever has no pair leaves nothing behind by asking', async () => {
  expect(await find(world.stranger, 'x'.repeat(22))).toBeNull()
  for await (const row of world.rows.overview.range(world.stranger)) throw new Error(row.key)
})
