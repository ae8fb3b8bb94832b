import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCommitment } from '../../api/handlers/commitments/add-commitment.ts'
import { addNote } from '../../api/handlers/notes/add-note.ts'
import { handOver } from '../../api/handlers/pair/hand-over.ts'
import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { readHome } from '../../api/handlers/home/read-home.ts'
import { commitmentHandlers } from '../../api/handlers/commitments/commitment-handlers.ts'
import type { Handlers } from '../../api/ports/handler.ts'
import { transferCommitment } from '../../api/handlers/commitments/transfer-commitment.ts'
import { rebuildOverview } from '../../api/jobs/overview/rebuild-overview.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { memoryRows } from '../../api/tables/storage/memory-rows.ts'
import { overviewTable } from '../../api/tables/ledger/overview-table.ts'
import { pairOutlineTable } from '../../api/tables/record/pair-outline-table.ts'
import { promiseTitlesTable } from '../../api/tables/people/promise-titles-table.ts'
import { runsTable } from '../../api/tables/operations/runs-table.ts'
import type { CommitmentOutput } from '../../contract/add-commitment.ts'
import type { HomePromise } from '../../contract/view.ts'
import type { Side } from '../../domain/pair.ts'
import { aPerson } from '../api/builders.ts'
import { callerOf, duringTheMeeting as now, pairWorld } from '../api/pair-world.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
let lists: ReturnType<typeof memoryRows>
let ports: ReturnType<typeof portsOf>

function portsOf() {
  const keys = cachedKeys(world.wrapper)
  return {
    ...world.ports,
    overview: overviewTable(lists, keys),
    outlines: pairOutlineTable(world.rows.pairs),
    titles: promiseTitlesTable(world.rows.pairs, keys),
    runs: runsTable(memoryRows()),
  }
}

beforeEach(async () => {
  world = await pairWorld()
  lists = memoryRows()
  ports = portsOf()
  const { pairId } = world
  expect((await openPair(ports)(world.by(world.manager, { pairId }))).kind).toBe('done')
})

/** What the queue does with every notice that was sent so far. */
async function follow(): Promise<void> {
  for (const pairId of world.told.splice(0)) await rebuildOverview(ports, { pairId }, { now })
}

async function promise(text: string, owner: Side = 'manager'): Promise<CommitmentOutput['commitment']> {
  const input = { pairId: world.pairId, id: randomUUID(), text, owner, due: '2026-10-22' }
  const answer = await addCommitment(ports)(world.by(world[owner], input))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  await follow()
  return answer.output.commitment
}

async function atHome(oid: string): Promise<{ youOwe: string[]; theyOwe: string[] }> {
  const answer = await readHome(ports)({ input: {}, caller: callerOf(oid), now, pairId: undefined })
  if (answer.kind !== 'done' || !answer.output.promises) throw new Error(answer.kind)
  const texts = (promises: HomePromise[]) => promises.map(({ text }) => text)
  return { youOwe: texts(answer.output.promises.youOwe), theyOwe: texts(answer.output.promises.theyOwe) }
}

/** Everything that lies in both lists, as a thief of the table would read it. */
async function everythingStored(): Promise<string> {
  const all = []
  for await (const row of lists.scan({})) all.push(row)
  return JSON.stringify(all)
}

describe('a promise on the home page', () => {
  it('is in both lists, on the side where it belongs', async () => {
    await promise('Send the budget numbers')
    await promise('Write the release checklist', 'report')
    const [own, others] = [['Send the budget numbers'], ['Write the release checklist']]
    expect(await atHome(world.manager)).toEqual({ youOwe: own, theyOwe: others })
    expect(await atHome(world.report)).toEqual({ youOwe: others, theyOwe: own })
    expect(await everythingStored()).not.toMatch(/budget|checklist/)
  })

  it('is in nobody else’s list', async () => {
    await promise('Send the budget numbers')
    expect(await atHome(world.stranger)).toEqual({ youOwe: [], theyOwe: [] })
  })

  it('never brings anything private along', async () => {
    const { pairId } = world
    for (const visibility of ['private', 'shared'] as const) {
      const input = { pairId, id: randomUUID(), text: 'He seems tired.', visibility }
      await addNote(ports)(world.by(world.manager, input))
    }
    await promise('Send the budget numbers')
    expect((await ports.titles.titlesOf(pairId)).size).toBe(1)
    expect(await atHome(world.report)).toEqual({ youOwe: [], theyOwe: ['Send the budget numbers'] })
  })

  it.each([
    ['ticked', (all: typeof ports) => commitmentHandlers(all).tickCommitment, {}],
    ['dropped', (all: typeof ports) => commitmentHandlers(all).dropCommitment, { reason: 'no_longer_needed' }],
    ['taken back', (all: typeof ports) => commitmentHandlers(all).removeCommitment, {}],
  ] as const)('leaves both lists, and the table, when it is %s', async (_what, handler, more) => {
    const { id, etag } = await promise('Send the budget numbers')
    const change = handler as (all: typeof ports) => Handlers['removeCommitment']
    const input = { pairId: world.pairId, commitmentId: id, etag, ...more }
    expect((await change(ports)(world.by(world.manager, input))).kind).toBe('done')
    await follow()
    for (const oid of [world.manager, world.report]) expect(await atHome(oid)).toEqual({ youOwe: [], theyOwe: [] })
    expect(await everythingStored()).not.toContain(id)
  })

  it('comes back with its title when a tick is taken back', async () => {
    const { id, etag } = await promise('Send the budget numbers')
    const one = { pairId: world.pairId, commitmentId: id }
    const ticked = await commitmentHandlers(ports).tickCommitment(world.by(world.manager, { ...one, etag }))
    if (ticked.kind !== 'done') throw new Error(ticked.kind)
    await follow()
    await commitmentHandlers(ports).untickCommitment(
      world.by(world.manager, { ...one, etag: ticked.output.commitment.etag }),
    )
    await follow()
    expect((await atHome(world.manager)).youOwe).toEqual(['Send the budget numbers'])
  })

  it('changes sides when it is handed to the other one, who agrees', async () => {
    const { id, etag } = await promise('Send the budget numbers')
    const input = { pairId: world.pairId, commitmentId: id, etag, newId: randomUUID() }
    expect((await transferCommitment(ports)(world.by(world.manager, input))).kind).toBe('done')
    await follow()
    for (const oid of [world.manager, world.report]) expect(await atHome(oid)).toEqual({ youOwe: [], theyOwe: [] })
    expect((await ports.overview.ofPerson(world.report))[0]?.asked).toEqual({ manager: 0, report: 1 })
    const handed = await ports.pairs.line(world.pairId, 'commitment', input.newId)
    const answer = { pairId: world.pairId, commitmentId: input.newId, etag: handed?.etag ?? '' }
    const agree = { ...answer, answer: 'accepted', due: null } as const
    expect((await commitmentHandlers(ports).answerCommitment(world.by(world.report, agree))).kind).toBe('done')
    await follow()
    expect(await atHome(world.manager)).toEqual({ youOwe: [], theyOwe: ['Send the budget numbers'] })
    expect(await atHome(world.report)).toEqual({ youOwe: ['Send the budget numbers'], theyOwe: [] })
  })

  it('can be ticked from the list with the version that stands there', async () => {
    await promise('Send the budget numbers')
    const home = await readHome(ports)({ input: {}, caller: callerOf(world.manager), now, pairId: undefined })
    const [shown] = (home.kind === 'done' && home.output.promises?.youOwe) || []
    if (!shown) throw new Error('nothing is listed')
    const input = { pairId: shown.pairId, commitmentId: shown.id, etag: shown.etag }
    expect((await commitmentHandlers(ports).tickCommitment(world.by(world.manager, input))).kind).toBe('done')
  })

  it('travels to the new manager only when its owner takes it along, and the old lists forget both', async () => {
    const { id } = await promise('Write the release checklist', 'report')
    await promise('Send the budget numbers')
    const { manager, report, stranger, pairId, rows } = world
    await ports.people.keepPerson(aPerson({ oid: stranger, displayName: 'Ada Byron' }))
    await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2026-01-05', to: '2026-10-14' })
    await ports.people.keepEdge({ reportOid: report, managerOid: stranger, from: '2026-10-14', to: null })
    expect(await atHome(stranger)).toEqual({ youOwe: [], theyOwe: [] })
    expect((await handOver(ports)(world.by(report, { pairId, commitmentIds: [id] }))).kind).toBe('done')
    await follow()
    expect(await atHome(stranger)).toEqual({ youOwe: [], theyOwe: ['Write the release checklist'] })
    expect(await atHome(report)).toEqual({ youOwe: ['Write the release checklist'], theyOwe: [] })
    expect(await atHome(manager)).toEqual({ youOwe: [], theyOwe: [] })
    const kept = await lists.read(manager, pairId)
    expect(kept?.values['titles0']).toBe('{}')
    expect(await rows.pairs.read(pairId, 'a|pair')).toBeDefined()
  })
})

describe('when the key vault is away', () => {
  it('counts follow at once, titles with the next try', async () => {
    const { id, etag } = await promise('Send the budget numbers')
    const { wrapper } = world
    world.wrapper = { ...wrapper, unwrap: () => Promise.reject(new Error('The vault is away')) }
    const added = addCommitment(world.ports)
    const input = {
      pairId: world.pairId,
      id: randomUUID(),
      text: 'Book the room',
      owner: 'manager',
      due: null,
    } as const
    expect((await added(world.by(world.manager, input))).kind).toBe('done')
    const tick = { pairId: world.pairId, commitmentId: id, etag }
    await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, tick))
    ports = portsOf()
    await expect(rebuildOverview(ports, { pairId: world.pairId }, { now })).rejects.toThrow('vault')
    expect((await ports.overview.ofPerson(world.manager))[0]?.openDues.manager).toEqual([null])
    expect(await everythingStored()).not.toContain(id)
    world.wrapper = wrapper
    ports = portsOf()
    await follow()
    expect((await atHome(world.manager)).youOwe).toEqual(['Book the room'])
  })
})
