import { describe, expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import { asksForPair, mayDo } from '../../domain/access.ts'
import { attackWorld, type AttackWorld } from './attack-world.ts'

/** What a pair has been through when its own two people ask. */
const states = {
  'never opened': async () => {},
  opened: async ({ ask, manager, pairId }: AttackWorld) => {
    expect((await ask({ oid: manager }, 'openPair', { input: { pairId } })).status).toBe(200)
  },
  former: async ({ ask, manager, report, pairId, ports }: AttackWorld) => {
    expect((await ask({ oid: manager }, 'openPair', { input: { pairId } })).status).toBe(200)
    await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2026-01-05', to: '2026-10-01' })
  },
  'former and never opened': async ({ manager, report, ports }: AttackWorld) => {
    await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2026-01-05', to: '2026-10-01' })
  },
  gone: async ({ ask, manager, report, pairId, ports, rows }: AttackWorld) => {
    await ask({ oid: manager }, 'openPair', { input: { pairId } })
    await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2024-01-05', to: '2025-10-01' })
    await rows.people.write(report, [{ kind: 'remove', key: 'manager|2026-01-05' }])
  },
}

function inputFor(operation: OperationName, { pairId, manager }: AttackWorld): Record<string, unknown> {
  const sample = { ...operations[operation].sample } as Record<string, unknown>
  if ('pairId' in sample) sample['pairId'] = pairId
  if ('addresses' in sample) sample['addresses'] = ['m.okafor@contoso.example', `${manager}@contoso.example`]
  return sample
}

describe.each(Object.entries(states))('a pair that is %s', (_name, live) => {
  test.each(['manager', 'report'] as const)('answers its %s sensibly, whatever is asked', async (side) => {
    const counts = new Map<number, number>()
    for (const operation of operationNames) {
      const world = await attackWorld()
      await live(world)
      const answer = await world.ask({ oid: world[side] }, operation, { input: inputFor(operation, world) })
      expect(answer.status, `${operation}: ${JSON.stringify(answer.body)} ${world.logged.at(-1)}`).toBeLessThan(500)
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1)
      if (answer.status < 400) continue
      expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } })
    }
    console.log(`${_name}, ${side}: ${JSON.stringify(Object.fromEntries(counts))}`)
  })
})

test('no role opens a pair: HR, an administrator and both at once are strangers there', async () => {
  const world = await attackWorld()
  for (const operation of operationNames.filter((name) => asksForPair(operations[name].need))) {
    const roles = ['hr', 'admin'] as const
    const answer = await world.ask({ oid: world.stranger, roles }, operation, { input: inputFor(operation, world) })
    expect(answer.status, operation).toBe(403)
    expect(mayDo(operations[operation].need, { relation: 'stranger', roles })).toBe(false)
  }
})

test('whoever the directory does not know leaves nothing behind, whatever they ask', async () => {
  const world = await attackWorld()
  const dump = async () => {
    const lines: string[] = []
    for (const [name, rows] of Object.entries(world.rows)) {
      for await (const { partition, key, values } of rows.scan({}))
        lines.push(JSON.stringify([name, partition, key, values]))
    }
    return lines
  }
  const before = await dump()
  for (const operation of operationNames) {
    await world.ask({ oid: '7e000000-0000-4000-8000-000000000007' }, operation, { input: inputFor(operation, world) })
    expect(await dump(), operation).toEqual(before)
  }
  expect(world.sent).toEqual([])
})
