import { randomUUID } from 'node:crypto'
import type { Occurrence } from '#domain/ledger/occurrence'
import { pairIdOf } from '#domain/pair'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { Ledger } from '../../ports/ledger-store.ts'
import { ledgerTable } from './ledger-table.ts'

function occurrence(plannedOn: string, facts: Partial<Occurrence> = {}): Occurrence {
  return {
    key: `key-${plannedOn}`,
    plannedAt: `${plannedOn}T08:00:00.000Z`,
    plannedOn,
    startAt: `${plannedOn}T08:00:00.000Z`,
    endAt: `${plannedOn}T08:30:00.000Z`,
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: false,
    ...facts,
  }
}

function newPair(): string {
  return pairIdOf(randomUUID(), randomUUID())
}

const nothing: Ledger = { occurrences: [], corrections: [], openings: [], versions: {} }

examRows('ledger', (rows) => {
  it('keeps occurrences by the weeks they were planned for and reads them from a day on', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const all = ['2026-03-02', '2026-07-06', '2026-10-05'].map((day) => occurrence(day))
    expect(await ledger.keep(pair, nothing, all)).toBe(true)
    expect((await ledger.read(pair, '2026-01-01')).occurrences).toEqual(all)
    expect((await ledger.read(pair, '2026-07-06')).occurrences).toEqual(all.slice(1))
  })

  it('a writer who read before somebody else wrote keeps nothing', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const first = [occurrence('2026-10-05')]
    await ledger.keep(pair, nothing, first)
    const off = [occurrence('2026-10-05', { status: 'cancelled' })]
    expect(await ledger.keep(pair, nothing, off)).toBe(false)
    const read = await ledger.read(pair, '2026-10-01')
    expect(await ledger.keep(pair, read, off)).toBe(true)
    expect(await ledger.keep(pair, read, first)).toBe(true)
    expect((await ledger.read(pair, '2026-10-01')).occurrences).toEqual(off)
  })

  it('writes all its weeks or none: a reading that comes too late for one row changes no other', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const both = ['2026-07-06', '2026-10-05'].map((day) => occurrence(day))
    await ledger.keep(pair, nothing, both.slice(1))
    expect(await ledger.keep(pair, nothing, both)).toBe(false)
    expect((await ledger.read(pair, '2026-01-01')).occurrences).toEqual(both.slice(1))
    expect(await ledger.keep(pair, await ledger.read(pair, '2026-01-01'), both)).toBe(true)
    expect((await ledger.read(pair, '2026-01-01')).occurrences).toEqual(both)
  })

  it('knows of which pairs of a manager something was said, and of nobody else’s', async () => {
    const ledger = ledgerTable(rows())
    const manager = randomUUID()
    const [spoken, silent, other] = [pairIdOf(manager, randomUUID()), pairIdOf(manager, randomUUID()), newPair()]
    for (const pair of [spoken, silent, other]) {
      await ledger.keep(pair, nothing, [occurrence('2026-10-05')])
      await ledger.noteOpening(pair, {
        slotAt: '2026-10-05T08:00:00.000Z',
        at: '2026-10-05T08:00:00.000Z',
        by: 'report',
      })
    }
    const said = { about: 'person', key: 'bot', by: 'report', said: 'not_a_person' } as const
    for (const pair of [spoken, other]) await ledger.correct(pair, said)
    expect([...(await ledger.spokenOf(manager))]).toEqual([spoken])
    await ledger.withdraw(spoken, said)
    expect([...(await ledger.spokenOf(manager))]).toEqual([])
  })

  it('an equal ledger writes nothing, whatever the order of its fields', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    await ledger.keep(pair, nothing, [occurrence('2026-10-05')])
    const read = await ledger.read(pair, '2026-10-01')
    const turned = read.occurrences.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as Occurrence)
    expect(await ledger.keep(pair, read, turned)).toBe(true)
    expect((await ledger.read(pair, '2026-10-01')).versions).toEqual(read.versions)
  })

  it('what people said survives every new reading', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const said = { about: 'occurrence', key: 'key-2026-10-05', by: 'report', said: 'held' } as const
    await ledger.correct(pair, said)
    await ledger.keep(pair, nothing, [occurrence('2026-10-05')])
    expect((await ledger.read(pair, '2026-10-01')).corrections).toEqual([said])
  })

  it('keeps the first opening of each person, apart from what people said', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const slotAt = '2026-10-05T08:00:00.000Z'
    const first = { slotAt, at: '2026-10-05T07:58:00.000Z', by: 'manager' } as const
    await ledger.noteOpening(pair, first)
    await ledger.noteOpening(pair, { ...first, at: '2026-10-05T08:20:00.000Z' })
    await ledger.noteOpening(pair, { ...first, by: 'report' })
    const { openings, corrections } = await ledger.read(pair, '2026-10-01')
    expect(openings).toEqual([first, { ...first, by: 'report' }])
    expect(corrections).toEqual([])
  })

  it('holds more occurrences than one property takes', async () => {
    const ledger = ledgerTable(rows())
    const pair = newPair()
    const many = Array.from({ length: 300 }, (_, n) => occurrence('2026-10-05', { key: String(n).padStart(43, 'k') }))
    await ledger.keep(pair, nothing, many)
    expect((await ledger.read(pair, '2026-10-01')).occurrences).toHaveLength(300)
  })
})
