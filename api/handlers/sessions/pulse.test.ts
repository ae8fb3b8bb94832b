import { beforeEach, describe, expect, test } from 'vitest'
import type { PairView } from '#contract/view'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { answerPulse } from './answer-pulse.ts'
import { ensurePair } from '../pair/ensure-pair.ts'
import { openPair } from '../pair/open-pair.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
  await ensurePair(world.ports, world.pairId)
})

const onDay = (day: string) => ({ now: `${day}T10:00:00.000Z` })

async function open(oid: string, day = '2026-10-15'): Promise<PairView> {
  const asked = world.by<'openPair'>(oid, { pairId: world.pairId }, onDay(day))
  const answer = await openPair(world.ports)(asked)
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  return answer.output.pair
}

function answer(value: number | null, day = '2026-10-15') {
  return answerPulse(world.ports)(world.by(world.report, { pairId: world.pairId, answer: value }, onDay(day)))
}

function counts() {
  return world.ports.pulse.counts('2026-Q4', world.manager)
}

async function rowsOf(rows: (typeof world)['rows']['people']) {
  const all = []
  for await (const { key, values } of rows.scan({})) all.push({ key, values })
  return all
}

describe('how helpful the last 1:1 was', () => {
  test('is asked of the report, after a 1:1 that took place, and of nobody else', async () => {
    expect((await open(world.report)).pulseIsDue).toBe(false)
    await world.rhythm(aRhythm())
    expect((await open(world.report)).pulseIsDue).toBe(true)
    expect((await open(world.manager)).pulseIsDue).toBe(false)
  })

  test('raises one of five counts, and comes back four weeks later at the earliest', async () => {
    await world.rhythm(aRhythm({ contactDays: ['2026-10-08', '2026-11-05'] }))
    await answer(4)
    expect(await counts()).toEqual([0, 0, 0, 1, 0])
    expect((await open(world.report, '2026-11-11')).pulseIsDue).toBe(false)
    expect((await open(world.report, '2026-11-12')).pulseIsDue).toBe(true)
  })

  test('is asked of two who meet every four weeks until a week after the next 1:1, and counted on each of these days', async () => {
    await world.rhythm(aRhythm({ contactDays: ['2026-09-10'], cadenceDays: 28 }))
    expect((await open(world.report, '2026-10-15')).pulseIsDue).toBe(true)
    expect((await open(world.report, '2026-10-16')).pulseIsDue).toBe(false)
    await answer(3, '2026-10-16')
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
    await answer(3, '2026-10-15')
    expect(await counts()).toEqual([0, 0, 1, 0, 0])
  })

  test('answered twice counts once', async () => {
    await world.rhythm(aRhythm())
    await Promise.all([answer(4), answer(4)])
    await answer(5)
    expect(await counts()).toEqual([0, 0, 0, 1, 0])
  })

  test('before any 1:1 counts nothing', async () => {
    await answer(4)
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
  })

  test('skipped leaves the same trace as answered, but for the count', async () => {
    await world.rhythm(aRhythm())
    const before = await rowsOf(world.rows.people)
    expect(await answer(null)).toEqual({ kind: 'done', output: { thanks: true } })
    // The counts are written as they are: whoever watches the storage sees a write for a skip as for an answer.
    expect(await rowsOf(world.rows.pulse)).toEqual([{ key: world.manager, values: { counts: '[0,0,0,0,0]' } }])
    const settings = (all: typeof before) => all.filter(({ values }) => values['nextPulseOn'] !== undefined)
    expect(settings(before)).toEqual([])
    expect(settings(await rowsOf(world.rows.people))).toMatchObject([
      { key: 'settings', values: { nextPulseOn: '2026-11-12' } },
    ])
    expect(world.told).toEqual([])
  })

  test('keeps the reporter’s id out of every row about the answer', async () => {
    await world.rhythm(aRhythm())
    await answer(2)
    expect(JSON.stringify(await rowsOf(world.rows.pulse))).not.toContain(world.report)
  })

  test('is not asked, and not counted, where one of the two has left the figures', async () => {
    await world.rhythm(aRhythm())
    const { figures } = world.ports
    for (const [oid, what] of [
      [world.report, { pairId: world.pairId }],
      [world.manager, 'altogether'],
    ] as const) {
      await figures.keep(oid, what, { isOut: true, at: '2026-10-15T08:00:00.000Z' })
      expect((await open(world.report)).pulseIsDue).toBe(false)
      await answer(4)
      expect(await counts()).toEqual([0, 0, 0, 0, 0])
      await figures.keep(oid, what, { isOut: false, at: '2026-10-15T08:00:00.000Z' })
      expect((await open(world.report)).pulseIsDue).toBe(true)
    }
  })
})

test('a mailbox that is read again leaves the day of the next question as it is', async () => {
  const { people } = world.ports
  await people.drawPulse(world.report, { today: '2026-10-15', next: '2026-11-12' })
  const settings = { zone: 'Europe/Paris', language: 'fr', workdays: [1, 2], mailbox: 'read' as const }
  await people.changeSettings(world.report, (before) => ({ ...before, ...settings }))
  expect((await people.atOpening(world.report)).pulseOn).toBe('2026-11-12')
  expect(await people.rewritePulses(world.report.charAt(0))).toBe(1)
  expect(await people.settings(world.report)).toMatchObject(settings)
})
