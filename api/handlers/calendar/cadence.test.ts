import { beforeEach, describe, expect, test } from 'vitest'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { PairView } from '#contract/view'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { cadenceHandlers } from './cadence-handlers.ts'
import { claimSeries } from './claim-series.ts'
import { openPair } from '../pair/open-pair.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

type Days = 7 | 14 | 21 | 28

function propose(oid: string, days: Days | null) {
  return cadenceHandlers(world.ports).proposeCadence(world.by(oid, { pairId: world.pairId, days }))
}

function accept(oid: string, days: Days, until?: string) {
  const end = until === undefined ? {} : { until }
  return cadenceHandlers(world.ports).acceptCadence(
    world.by<'acceptCadence'>(oid, { pairId: world.pairId, days, ...end }),
  )
}

function claim(oid: string, said: 'ours' | 'not_ours' | null, series?: string) {
  return claimSeries(world.ports)(world.by(oid, { pairId: world.pairId, claim: said, series }))
}

async function open(now?: string): Promise<PairView> {
  const at = now === undefined ? {} : { now }
  const answer = await openPair(world.ports)(world.by<'openPair'>(world.report, { pairId: world.pairId }, at))
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  return answer.output.pair
}

const changed = { kind: 'not-possible', reason: 'proposal-changed' }

describe('a rhythm', () => {
  test('proposed by one and accepted by the other goes before the calendar at once', async () => {
    await propose(world.report, 14)
    await world.rhythm(aRhythm())
    expect(await open()).toMatchObject({
      cadence: { days: 7, from: 'series', proposed: { days: 14, by: 'report' } },
      rhythm: { cadenceDays: 7 },
    })
    expect(await accept(world.report, 14)).toEqual(changed)
    expect(await accept(world.manager, 14)).toMatchObject({
      kind: 'done',
      output: { cadence: { days: 14, from: 'pair', proposed: null } },
    })
    expect((await open()).rhythm).toMatchObject({ cadenceDays: 14, cadenceFrom: 'pair' })
    expect(world.told).toHaveLength(2)
  })

  test('for a time ends by itself, for both, and the calendar’s own comes back', async () => {
    await world.rhythm(aRhythm())
    const asked = { pairId: world.pairId, days: 28, until: '2026-11-02' } as const
    await cadenceHandlers(world.ports).proposeCadence(world.by<'proposeCadence'>(world.report, asked))
    expect((await open()).cadence?.proposed).toEqual({ days: 28, by: 'report', until: '2026-11-02' })
    // A yes to one for good, which somebody may have seen before, is no yes to one for a time.
    expect(await accept(world.manager, 28)).toEqual(changed)
    await accept(world.manager, 28, '2026-11-02')
    expect((await open()).cadence).toMatchObject({ days: 28, from: 'pair', until: { on: '2026-11-02', after: null } })
    const after = await open('2026-11-02T08:00:00.000Z')
    expect([after.cadence?.days, after.cadence?.from, after.cadence?.until]).toEqual([7, 'series', undefined])
    expect(after.rhythm.cadenceFrom).toBe('series')
  })

  test('for a time that is over, or lies years ahead, is refused in words', async () => {
    for (const until of ['2026-10-15', '2028-01-01']) {
      const asked = { pairId: world.pairId, days: 7, until } as const
      const answer = await cadenceHandlers(world.ports).proposeCadence(world.by<'proposeCadence'>(world.report, asked))
      expect(answer).toEqual({ kind: 'not-possible', reason: 'bad-end' })
    }
  })

  test('accepted under another number is not agreed, and that is said', async () => {
    await propose(world.report, 14)
    expect(await accept(world.manager, 7)).toEqual(changed)
    expect((await open()).cadence).toMatchObject({ proposed: { days: 14, by: 'report' } })
  })

  test('proposed by both at once is either agreed or one of the two proposals, never half of each', async () => {
    await Promise.all([propose(world.report, 14), propose(world.manager, 14)])
    expect((await open()).cadence).toEqual({ days: 14, from: 'pair', proposed: null })
  })

  test('can be taken back while nobody answered', async () => {
    await propose(world.report, 14)
    await propose(world.manager, null)
    expect((await open()).cadence?.proposed).toEqual({ days: 14, by: 'report' })
    await propose(world.report, null)
    expect((await open()).cadence?.proposed).toBeNull()
  })
})

describe('the recurring meeting in the calendar', () => {
  const slot: Occurrence = {
    key: 'one',
    series: 'weekly',
    plannedAt: '2026-10-15T08:00:00.000Z',
    plannedOn: '2026-10-15',
    startAt: '2026-10-15T08:00:00.000Z',
    endAt: '2026-10-15T08:30:00.000Z',
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: false,
  }

  async function corrections() {
    return (await world.ports.ledger.read(world.pairId, '2026-07-16')).corrections
  }

  test('is claimed by either; "not ours" counts whoever speaks last, until one of them takes it back', async () => {
    const empty = await world.ports.ledger.read(world.pairId, '2026-07-16')
    await world.ports.ledger.keep(world.pairId, empty, [slot])
    await claim(world.manager, 'ours')
    expect(await corrections()).toEqual([{ about: 'series', key: 'weekly', by: 'manager', said: 'ours' }])
    await claim(world.report, 'not_ours')
    expect(await claim(world.manager, 'ours')).toMatchObject({ output: { claim: 'not_ours' } })
    expect(await corrections()).toEqual([
      { about: 'series', key: 'weekly', by: 'manager', said: 'ours' },
      { about: 'series', key: 'weekly', by: 'report', said: 'not_ours' },
    ])
    expect((await open()).seriesClaim).toBe('not_ours')
    // A change of mind of one's own is no contradiction.
    expect(await claim(world.report, 'ours')).toMatchObject({ output: { claim: 'ours' } })
    await claim(world.report, 'not_ours')
    // What is not ours leaves the ledger; the claim itself can still be taken back.
    const before = await world.ports.ledger.read(world.pairId, '2026-07-16')
    await world.ports.ledger.keep(world.pairId, before, [])
    await claim(world.manager, null)
    expect(await corrections()).toEqual([])
    expect((await open()).seriesClaim).toBeNull()
  })

  describe('of which there are several', () => {
    const meetings = [
      { key: 'weekly', isSeries: true, startAt: '2026-10-15T08:00:00.000Z', everyDays: 7 },
      { key: 'practice', isSeries: false, startAt: '2026-10-16T08:00:00.000Z', everyDays: null },
      { key: 'review', isSeries: true, startAt: '2026-10-20T08:00:00.000Z', everyDays: 14 },
    ]
    beforeEach(() => world.rhythm(aRhythm({ meetings })))
    const claims = async () => Object.fromEntries((await open()).meetings?.map((one) => [one.key, one.claim]) ?? [])

    test('is claimed one by one, and the others stay as they are', async () => {
      expect((await open()).meetings).toEqual(meetings.map((one) => ({ ...one, claim: null })))
      await claim(world.manager, 'not_ours', 'practice')
      expect(await open()).toMatchObject({ seriesClaim: null })
      await claim(world.report, 'not_ours', 'review')
      expect(await open()).toMatchObject({ seriesClaim: 'not_ours' })
      await claim(world.manager, 'ours', 'weekly')
      expect(await open()).toMatchObject({ seriesClaim: 'ours' })
      expect(await claims()).toEqual({ weekly: 'ours', practice: 'not_ours', review: 'not_ours' })
      await claim(world.manager, null, 'review')
      expect(await corrections()).toEqual([
        { about: 'series', key: 'practice', by: 'manager', said: 'not_ours' },
        { about: 'series', key: 'weekly', by: 'manager', said: 'ours' },
      ])
    })

    test('is claimed all at once without a key: every series, and no single meeting', async () => {
      await claim(world.report, 'ours')
      expect(await claims()).toEqual({ weekly: 'ours', practice: null, review: 'ours' })
    })

    test('knows no key that the calendar never showed for these two: nothing is kept', async () => {
      const answer = await claim(world.manager, 'not_ours', 'of-somebody-else')
      expect(answer).toMatchObject({ kind: 'bad-input', fields: [{ field: 'series' }] })
      expect(await corrections()).toEqual([])
      expect((await world.ports.pairs.pair(world.pairId))?.meetingClaims).toEqual({})
    })
  })

  test('cannot be claimed where there is none', async () => {
    expect(await claim(world.manager, 'ours')).toMatchObject({ kind: 'bad-input', fields: [{ field: 'claim' }] })
  })
})
