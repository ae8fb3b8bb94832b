import { randomUUID } from 'node:crypto'
import type { Occurrence } from '#domain/ledger/occurrence'
import { pairIdOf, type PairId } from '#domain/pair'
import { beforeEach, expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { Ledger, LedgerStore } from '../../ports/ledger-store.ts'
import { ledgerTable } from '../ledger/ledger-table.ts'
import { fadeLedger } from './fade-ledger.ts'

const today = '2026-10-15'
const nothing: Ledger = { occurrences: [], corrections: [], openings: [], versions: {} }

function slot(plannedOn: string, facts: Partial<Occurrence> = {}): Occurrence {
  const [startAt, endAt] = [`${plannedOn}T08:00:00.000Z`, `${plannedOn}T08:30:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const rest = { organiser: 'manager', status: 'scheduled', isSettled: true } as const
  return { key: `key-${plannedOn}`, plannedAt: startAt, plannedOn, startAt, endAt, answers, ...rest, ...facts }
}

examRows('ledger', (rows) => {
  let ledger: LedgerStore
  let pair: PairId
  beforeEach(() => {
    ledger = ledgerTable(rows())
    pair = pairIdOf(randomUUID(), randomUUID())
  })
  const fade = (day: string, since?: string) => fadeLedger(rows(), pair.charAt(0), { today: day, since })
  const daysLeft = async () => (await ledger.read(pair, '2024-01-01')).occurrences.map(({ plannedOn }) => plannedOn)

  it('forgets every 1:1 of more than 400 days ago, and none younger, in the middle of a row too', async () => {
    // 400 days before the 15th of October 2026 is the 10th of September 2025.
    const days = ['2024-06-03', '2025-09-01', '2025-09-09', '2025-09-10', '2026-10-14']
    await ledger.keep(
      pair,
      nothing,
      days.map((day) => slot(day)),
    )
    expect(await fade(today)).toBeGreaterThanOrEqual(2)
    expect(await daysLeft()).toEqual(['2025-09-10', '2026-10-14'])
    expect(await fade('2026-10-16', today)).toBeGreaterThanOrEqual(1)
    expect(await daysLeft()).toEqual(['2026-10-14'])
  })

  it('forgets with a 1:1 what was said of it, and nothing else that was said', async () => {
    await ledger.keep(pair, nothing, [slot('2025-09-09'), slot('2026-10-05')])
    for (const key of ['key-2025-09-09', 'key-2026-10-05'])
      for (const by of ['manager', 'report'] as const)
        await ledger.correct(pair, { about: 'occurrence', key, by, said: 'held' })
    await ledger.correct(pair, { about: 'series', key: 'weekly', by: 'report', said: 'ours' })
    await fade(today)
    expect((await ledger.read(pair, '2024-01-01')).corrections.map(({ key, by }) => `${key} ${by}`)).toEqual([
      'key-2026-10-05 manager',
      'key-2026-10-05 report',
      'weekly report',
    ])
  })

  it('forgets openings and other traces after thirty days, and keeps how sure they made us', async () => {
    const traced = { traces: ['panelManager'], tier: 'likely', isHeld: true } as const
    // Thirty days before is the 15th of September.
    const all = ['2026-09-14', '2026-09-15'].map((day) => slot(day, traced))
    await ledger.keep(pair, nothing, all)
    for (const { startAt: slotAt } of all) await ledger.noteOpening(pair, { slotAt, at: slotAt, by: 'manager' })
    await fade(today)
    const { occurrences, openings, versions } = await ledger.read(pair, '2026-08-01')
    expect(occurrences.map(({ traces, fadedTier, tier }) => [traces, fadedTier, tier])).toEqual([
      [undefined, 'likely', 'likely'],
      [['panelManager'], undefined, 'likely'],
    ])
    expect(openings.map(({ slotAt }) => slotAt)).toEqual(['2026-09-15T08:00:00.000Z'])
    await fade(today)
    expect((await ledger.read(pair, '2026-08-01')).versions).toEqual(versions)
  })

  it('forgets after ninety days that somebody was away, although the last look was long ago', async () => {
    // Ninety days before is the 17th of July.
    const days = ['2026-05-04', '2026-07-16', '2026-07-17']
    await ledger.keep(
      pair,
      nothing,
      days.map((day) => slot(day, { oof: true })),
    )
    await fade(today, '2026-08-01')
    const { occurrences } = await ledger.read(pair, '2026-01-01')
    expect(occurrences.map(({ oof }) => oof)).toEqual([undefined, undefined, true])
  })
})
