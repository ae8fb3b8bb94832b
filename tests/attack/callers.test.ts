import { expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import { asksForPair, mayDo, type Relation, type Role } from '../../domain/access.ts'
import { pairIdOf } from '../../domain/pair.ts'
import { aPerson } from '../api/builders.ts'
import { allRows } from '../api/all-rows.ts'
import { guessedInputs } from './guessed-inputs.ts'
import { isLong } from './is-long.ts'
import { livedPair, type LivedPair, markers, wordsIn } from './lived-pair.ts'

const line = { from: '2026-01-05', to: null }
const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `7${one}000000-0000-4000-8000-000000000007`)
const [peer = '', skip = '', guest = '', gone = '', unknown = '', otherManager = ''] = ids

type Caller = { oid: string; roles: readonly Role[]; relation: Relation; isMember: boolean }
const stranger = { roles: [], relation: 'stranger', isMember: true } as const

/** Everybody around the pair. Of the two themselves only the words that are the other's alone must stay unseen. */
function callersOf({ manager, report, stranger: hr }: LivedPair): Record<string, Caller> {
  return {
    manager: { oid: manager, roles: [], relation: 'manager', isMember: true },
    report: { oid: report, roles: [], relation: 'report', isMember: true },
    'manager with every role': { oid: manager, roles: ['hr', 'admin'], relation: 'manager', isMember: true },
    'former manager': { oid: manager, roles: [], relation: 'former-manager', isMember: true },
    'former report': { oid: report, roles: [], relation: 'former-report', isMember: true },
    peer: { ...stranger, oid: peer },
    'manager’s manager': { ...stranger, oid: skip },
    'another manager': { ...stranger, oid: otherManager },
    colleague: { ...stranger, oid: hr },
    HR: { ...stranger, oid: hr, roles: ['hr'] },
    administrator: { ...stranger, oid: hr, roles: ['admin'] },
    'HR and administrator': { ...stranger, oid: hr, roles: ['hr', 'admin'] },
    'manager’s manager as HR': { ...stranger, oid: skip, roles: ['hr', 'admin'] },
    guest: { ...stranger, oid: guest, isMember: false },
    'guest as HR': { ...stranger, oid: guest, roles: ['hr'], isMember: false },
    'one who left': { ...stranger, oid: gone, isMember: false },
    unknown: { ...stranger, oid: unknown, isMember: false },
    'unknown with every role': { ...stranger, oid: unknown, roles: ['hr', 'admin'], isMember: false },
  }
}

async function lived(isOver: boolean): Promise<LivedPair> {
  const world = await livedPair()
  const { manager, report, ports } = world
  for (const [oid, displayName, change] of [
    [peer, 'Noor Haddad', {}],
    [skip, 'Ines Moreau', {}],
    [otherManager, 'Tom Ashby', {}],
    [guest, 'Gia Guest', { isGuest: true }],
    [gone, 'Lev Left', { isEnabled: false }],
  ] as const) {
    await ports.people.keepPerson({ ...aPerson({ oid, displayName }), ...change })
  }
  await ports.people.keepEdge({ reportOid: peer, managerOid: manager, ...line })
  await ports.people.keepEdge({ reportOid: manager, managerOid: skip, ...line })
  await ports.people.keepEdge({ reportOid: gone, managerOid: otherManager, ...line })
  if (isOver) await ports.people.keepEdge({ reportOid: report, managerOid: manager, ...line, to: '2026-10-01' })
  return world
}

/** Words that this caller must never read, whatever is answered. */
function unseen(relation: Relation, said: unknown): string[] {
  const found = wordsIn(said)
  if (relation === 'stranger') return found
  const others: string = relation.endsWith('manager') ? markers.ofReport : markers.ofManager
  return found.filter((word) => word === others)
}

async function contents({ rows, pairId, manager, report }: LivedPair): Promise<unknown[]> {
  const privates = [manager, report].map((oid) => allRows(rows.private, `${oid}_${pairId}`))
  return Promise.all([allRows(rows.pairs, pairId), ...privates])
}

type Params = { name: string; caller: Caller; operation: OperationName; pairId: string }
type Tally = { asked: number; read: number }

/** Whose lines a caller also names: the pair itself, and pairs that they may well be in. */
function pairsToName({ pairId, manager }: LivedPair, operation: OperationName, at: number): string[] {
  const own = [pairIdOf(manager, peer), pairIdOf(skip, manager), pairIdOf(otherManager, gone)]
  const others = isLong ? own : own.slice(at % own.length).slice(0, 1)
  return [pairId, ...(asksForPair(operations[operation].need) ? others : [])]
}

/** One operation with everything one could guess: no 5xx, no word that is not theirs, and 403 where the table says no. */
async function askAll(world: LivedPair, { name, caller, operation, pairId }: Params, tally: Tally): Promise<void> {
  const { oid, roles, relation, isMember } = caller
  for (const input of guessedInputs(operation, world, pairId)) {
    const { status, body } = await world.ask({ oid, roles }, operation, { input })
    const what = `${name}, ${operation} ${JSON.stringify(input)}: ${status}`
    expect(status, `${what} ${world.logged.at(-1)}`).toBeLessThan(500)
    expect(unseen(relation, body), what).toEqual([])
    if (pairId !== world.pairId) expect(wordsIn(body), what).toEqual([])
    else if (!mayDo(operations[operation].need, { relation, roles, isMember })) expect(status, what).toBe(403)
    if (status >= 400) expect(Object.keys(body as object), what).toEqual(['error'])
    tally.asked += 1
    if (wordsIn(body).length > 0) tally.read += 1
  }
}

test('every operation × everybody: answered to whom it is for, and never a word that is not theirs', async () => {
  const tally = { asked: 0, read: 0 }
  const names = Object.keys(callersOf(await livedPair()))
  for (const [at, name] of names.entries()) {
    const world = await lived(name.startsWith('former'))
    const caller = callersOf(world)[name]
    if (caller === undefined) throw new Error(`${name} is nobody`)
    const isStranger = caller.relation === 'stranger'
    const before = isStranger ? await contents(world) : []
    for (const operation of operationNames) {
      for (const pairId of pairsToName(world, operation, at)) {
        await askAll(world, { name, caller, operation, pairId }, tally)
      }
    }
    if (isStranger) expect(await contents(world), name).toEqual(before)
  }
  expect(tally.read).toBeGreaterThan(10)
  console.log(`callers: ${tally.asked} requests of ${names.length} kinds over ${operationNames.length} operations`)
})

test('nobody at all is let in nowhere', async () => {
  const world = await lived(false)
  for (const operation of operationNames) {
    for (const input of guessedInputs(operation, world, world.pairId)) {
      const { status, body } = await world.knock(operation, { input }, async () => undefined)
      expect(status, operation).toBe(401)
      expect(wordsIn(body), operation).toEqual([])
    }
  }
})
