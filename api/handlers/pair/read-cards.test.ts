import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Occurrence } from '#domain/ledger/occurrence'
import { type PairCard, pairIndicators } from '#domain/indicators/all'
import type { ReadCardsOutput } from '#contract/read-cards'
import { aCommitment, aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { ensurePair } from './ensure-pair.ts'
import { sessionHandlers } from '../sessions/session-handlers.ts'
import { readCards } from './read-cards.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
  await ensurePair(world.ports, world.pairId)
})

const thursdays = ['2026-09-10', '2026-09-17', '2026-09-24', '2026-10-01', '2026-10-08']

function occurrence(on: string, changes: Partial<Occurrence> = {}): Occurrence {
  return {
    key: on,
    series: 'weekly',
    plannedAt: `${on}T08:00:00.000Z`,
    plannedOn: on,
    startAt: `${on}T08:00:00.000Z`,
    endAt: `${on}T08:30:00.000Z`,
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: true,
    tier: 'strong',
    isHeld: true,
    ...changes,
  }
}

async function read(oid: string): Promise<ReadCardsOutput> {
  const answer = await readCards(world.ports)(world.by(oid, { pairId: world.pairId }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

function cardIn(cards: PairCard[], id: PairCard['id'], owner?: string): PairCard {
  const card = cards.find((one) => one.id === id && one.owner === owner)
  if (!card) throw new Error(`no card ${id}`)
  return card
}

async function keepLedger(occurrences: Occurrence[]): Promise<void> {
  const before = await world.ports.ledger.read(world.pairId, '2026-07-16')
  await world.ports.ledger.keep(world.pairId, before, occurrences)
}

test('what is not known of the holidays stands beside the numbers, for both', async () => {
  await world.rhythm(aRhythm())
  expect(await read(world.report)).not.toHaveProperty('holidaysGap')
  await world.rhythm(aRhythm({ holidaysGap: { kind: 'country', place: 'Atlantis' } }))
  expect((await read(world.report)).holidaysGap).toEqual({ kind: 'country', place: 'Atlantis' })
  expect((await read(world.manager)).holidaysGap).toEqual({ kind: 'country', place: 'Atlantis' })
})

test('beside them stands what was released of helpfulness, which is nobody’s own', async () => {
  expect(await read(world.report)).not.toHaveProperty('released')
  const helpfulness = { from: '2026-07-01', to: '2026-10-01', shown: false } as const
  const head = { block: '2026-09-07', from: '2026-09-07', to: '2026-10-05', releasedOn: '2026-10-06' }
  await world.ports.releases.publish({ ...head, definitionVersion: '1', tables: [], helpfulness })
  expect((await read(world.report)).released).toEqual(helpfulness)
  expect((await read(world.manager)).released).toEqual(helpfulness)
})

test('the five first cards and the rest, the same for both people', async () => {
  const [manager, report] = [await read(world.manager), await read(world.report)]
  expect(manager).toEqual(report)
  expect(manager.first.map(({ id }) => id)).toEqual([
    'cadenceAdherence',
    'timeSinceLast',
    'promisesComplete',
    'promisesComplete',
    'carryOver',
    'nextStepsClosure',
  ])
  // Every declared one is there; the headline ones are in their old order, whatever is declared between them.
  const declared = pairIndicators.filter(({ place }) => place === 'more').map(({ id }) => id)
  const headline = ['sayDoGap', 'reliability', 'timeToCompletion', 'topicDiversity']
  expect(manager.more.map(({ id }) => id)).toEqual(declared)
  expect(manager.more.map(({ id }) => id).filter((id) => headline.includes(id))).toEqual(headline)
  // Nothing was read and nothing promised: reasons, not zeros; the pair began on 5 January and never met.
  for (const { id, reading } of [...manager.first, ...manager.more]) {
    expect(reading.value, id).toBe({ carryOver: 0, timeSinceLast: 283 }[id as string] ?? null)
  }
})

test('reliability counts planned slots from the ledger, and a picture of each', async () => {
  await world.rhythm(aRhythm({ contactDays: thursdays }))
  await keepLedger([
    ...thursdays.slice(0, 4).map((on) => occurrence(on)),
    occurrence('2026-10-08', { status: 'cancelled', isHeld: false, noticeHours: 3 }),
    occurrence('2026-10-22', { isSettled: false, isHeld: false }),
  ])
  const card = cardIn((await read(world.manager)).more, 'reliability')
  expect(card.reading).toMatchObject({ value: 0.8, n: 5 })
  expect(card.reading).toMatchObject({ detail: { kept: 4, lost: 1, lateCancelled: 1 } })
  const points = thursdays.map((on) => ({ on, isYes: on !== '2026-10-08' }))
  expect(card.picture).toEqual({ kind: 'marks', points })
})

test('a 1:1 that moved and was held is held as soon as it is over, not after the night', async () => {
  await world.rhythm(aRhythm({ contactDays: thursdays.slice(0, 4) }))
  const { tier: _, isHeld: _held, ...unread } = occurrence('2026-10-08', { isSettled: false })
  await keepLedger([
    ...thursdays.slice(0, 4).map((on) => occurrence(on)),
    { ...unread, startAt: '2026-10-15T06:00:00.000Z', endAt: '2026-10-15T06:30:00.000Z' },
  ])
  const said = (statement: 'held' | 'not_held') =>
    sessionHandlers(world.ports).sayOfSession(
      world.by(world.manager, { pairId: world.pairId, on: '2026-10-15', statement }),
    )
  await said('held')
  const held = cardIn((await read(world.manager)).more, 'reliability')
  expect(held.reading).toMatchObject({ detail: { kept: 4, slipped: 1, lost: 0 } })
  await said('not_held')
  const lost = cardIn((await read(world.manager)).more, 'reliability')
  expect(lost.reading).toMatchObject({ detail: { kept: 4, lost: 1 } })
})

test('the numbers of a pair that is over stand still on its last day', async () => {
  await world.rhythm(aRhythm({ contactDays: thursdays }))
  const line = aCommitment({ id: randomUUID(), due: '2026-10-01', currentDue: '2026-10-01' })
  const at = '2026-09-10T08:00:00Z'
  await world.ports.pairs.keep({ what: 'added', kind: 'commitment', pairId: world.pairId, line, by: world.manager, at })
  const over = ['2026-01-05', '2026-10-13'] as const
  const on = async (now: string) => {
    const answer = await readCards(world.ports)(world.by(world.report, { pairId: world.pairId }, { now, line: over }))
    return answer.kind === 'done' ? answer.output : undefined
  }
  const atOnce = await on('2026-10-13T08:00:00.000Z')
  expect(atOnce?.first.find(({ id }) => id === 'timeSinceLast')?.reading.value).toBe(4)
  expect(await on('2026-12-20T08:00:00.000Z')).toEqual(atOnce)
})

test('the rhythm’s card shows every week, and how much of it stands on evidence', async () => {
  await world.rhythm(aRhythm({ contactDays: thursdays, windowFrom: '2026-09-07' }))
  await keepLedger([occurrence('2026-10-01'), occurrence('2026-10-08', { tier: 'likely' })])
  const { first, more } = await read(world.report)
  const card = cardIn(first, 'cadenceAdherence')
  expect(card.reading).toMatchObject({ detail: { cadenceDays: 7 } })
  expect(cardIn(more, 'evidenceBacked').picture?.points).toEqual([
    { on: '2026-10-01', isYes: true },
    { on: '2026-10-08', isYes: false },
  ])
  expect(card.picture?.kind).toBe('shares')
  expect(card.picture?.points[0]).toMatchObject({ on: '2026-09-07' })
  expect(card.picture?.points.at(-1)).toEqual({ on: '2026-10-12', value: 1 })
})

test('promises by owner: what was due, whether it was kept, and what is dragged along', async () => {
  for (const [due, doneAt] of [
    ['2026-09-18', '2026-09-17T08:00:00Z'],
    ['2026-09-25', '2026-09-24T08:00:00Z'],
    ['2026-10-01', '2026-10-05T08:00:00Z'],
    ['2026-10-02', '2026-10-01T08:00:00Z'],
    ['2026-10-09', undefined],
  ] as const) {
    const done = doneAt === undefined ? {} : { status: 'done' as const, doneAt }
    const line = aCommitment({ id: randomUUID(), due, currentDue: due, createdAt: '2026-09-10T08:00:00Z', ...done })
    const at = '2026-10-15T08:00:00Z'
    await world.ports.pairs.keep({
      what: 'added',
      kind: 'commitment',
      pairId: world.pairId,
      line,
      by: world.manager,
      at,
    })
  }
  await world.rhythm(aRhythm({ contactDays: thursdays }))
  const { first } = await read(world.report)
  const card = cardIn(first, 'promisesComplete', 'manager')
  expect(card.reading).toMatchObject({ value: 0.6, n: 5, counts: { x: 3, n: 5 } })
  expect(card.reading).toMatchObject({ detail: { onTime: 3, late: 1, overdue: 1 } })
  expect(card.picture?.points).toMatchObject([true, true, false, true, false].map((isYes) => ({ isYes })))
  expect(cardIn(first, 'promisesComplete', 'report').reading).toMatchObject({
    value: null,
    reason: 'min_data',
    lack: { need: 5 },
  })
  expect(cardIn(first, 'carryOver')).toMatchObject({
    reading: { value: 1 },
    picture: { kind: 'bars', points: [{ on: '2026-10-09', value: 6 }] },
  })
})
