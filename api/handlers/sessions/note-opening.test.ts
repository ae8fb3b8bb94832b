import { beforeEach, expect, test } from 'vitest'
import { aRhythm } from '../../../tests/api/builders.ts'
import { duringTheMeeting, pairWorld } from '../../../tests/api/pair-world.ts'
import { noteOpening } from './note-opening.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
  await world.rhythm(aRhythm())
})

function open(oid: string, now = duringTheMeeting) {
  return noteOpening(world.ports)(world.by(oid, { pairId: world.pairId }, { now }))
}

async function kept() {
  return (await world.ports.ledger.read(world.pairId, '2026-10-01')).openings
}

const around = (isAround: boolean) => ({ kind: 'done', output: { isAround } })

test('who has the panel open during a planned 1:1 leaves one trace of it, however often they open it', async () => {
  expect(await open(world.manager)).toEqual(around(true))
  await open(world.manager, '2026-10-15T08:20:00.000Z')
  await open(world.report)
  const slotAt = '2026-10-15T08:00:00Z'
  expect(await kept()).toEqual([
    { slotAt, at: duringTheMeeting, by: 'manager' },
    { slotAt, at: duringTheMeeting, by: 'report' },
  ])
})

test('five minutes before and a quarter of an hour after still count; earlier and later leave nothing', async () => {
  for (const now of ['2026-10-15T07:54:59.000Z', '2026-10-15T08:45:01.000Z', '2026-10-16T08:10:00.000Z'])
    expect(await open(world.manager, now)).toEqual(around(false))
  expect(await kept()).toEqual([])
  expect(await open(world.manager, '2026-10-15T07:55:00.000Z')).toEqual(around(true))
  expect(await open(world.report, '2026-10-15T08:45:00.000Z')).toEqual(around(true))
})

test('the record does not change by it, so nobody is told', async () => {
  const before = await world.ports.pairs.revision(world.pairId)
  await open(world.manager)
  expect(await world.ports.pairs.revision(world.pairId)).toBe(before)
})

test('whoever opened the panel, at any hour, has opened the app: their mails begin', async () => {
  const hasOpened = async (oid: string) => (await world.ports.people.reader(oid))?.hasOpened
  await open(world.report, '2026-10-17T20:00:00.000Z')
  expect([await hasOpened(world.report), await hasOpened(world.manager)]).toEqual([true, false])
})

test('a stranger leaves no trace', async () => {
  expect(await open(world.stranger)).toEqual({ kind: 'forbidden' })
  expect(await kept()).toEqual([])
})
