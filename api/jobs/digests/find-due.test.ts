import { expect, it } from 'vitest'
import { pairIdOf } from '#domain/pair'
import { aRhythm } from '../../../tests/api/builders.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import { figuresChoiceTable } from '../../tables/people/figures-choice-table.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { findDue, waitingPairs } from './find-due.ts'

const now = '2026-10-26T06:05:00.000Z'
/** After the week of the mail. */
const later = [{ startAt: '2026-11-05T09:00:00Z', endAt: '2026-11-05T09:30:00Z', on: '2026-11-05' }]

function row(name: string, facts: Partial<OverviewRow> & { contactDays?: string[] } = {}): OverviewRow {
  const { contactDays = ['2026-10-01'], ...rest } = facts
  return {
    pairId: name,
    you: 'manager',
    other: { oid: name, displayName: name, firstName: name },
    relation: ['2026-01-05', null],
    rhythm: aRhythm({ planned: [], contactDays }),
    openDues: { manager: [], report: [] },
    topics: { manager: 0, report: 0 },
    ...rest,
  }
}

it('names those whose rhythm asks for a 1:1, the longest wait first, beyond it or not yet', () => {
  const rows = [
    row('Ravi'),
    row('Mei-Lin', { rhythm: aRhythm({ planned: later, contactDays: ['2026-09-03'] }) }),
    row('Zoe', { contactDays: ['2026-10-23'] }),
    row('Tom', { contactDays: ['2026-10-18'] }),
  ]
  expect(findDue(rows, now)).toEqual([
    { pair: { with: 'Mei-Lin', pairId: 'Mei-Lin', days: 53, isOverdue: true, plannedOn: '2026-11-05' }, weeks: 1 },
    { pair: { with: 'Ravi', pairId: 'Ravi', days: 25, isOverdue: true, plannedOn: null }, weeks: 1 },
    { pair: { with: 'Tom', pairId: 'Tom', days: 8, isOverdue: false, plannedOn: null }, weeks: 1 },
  ])
})

it('nobody is named who leads the reader, who never met, or whose calendar was not read', () => {
  const rows = [
    row('own manager', { you: 'report' }),
    row('never', { contactDays: [] }),
    row('unread', { rhythm: undefined }),
  ]
  expect(findDue(rows, now)).toEqual([])
})

it('reminds of one alone, with nothing planned; who meets soon or left the figures stands in neither', async () => {
  const figures = figuresChoiceTable(memoryRows())
  const boss = 'a0000000-0000-4000-8000-000000000001'
  const pairOf = (nth: number) => pairIdOf(boss, `b0000000-0000-4000-8000-00000000000${nth}`)
  const rows = [
    row('Mei-Lin', { pairId: pairOf(1), rhythm: aRhythm({ planned: later, contactDays: ['2026-09-01'] }) }),
    row('meets soon', { pairId: pairOf(2), contactDays: ['2026-09-02'] }),
    row('left', { pairId: pairOf(3), contactDays: ['2026-09-03'] }),
    row('Ravi', { pairId: pairOf(4) }),
    row('Tom', { pairId: pairOf(5), contactDays: ['2026-10-18'] }),
  ]
  await figures.keep(boss, { pairId: pairOf(3) }, { isOut: true, at: now })
  const { nudge, due } = await waitingPairs({ figures }, rows, { now, meetsSoon: new Set([pairOf(2)]) })
  expect(nudge).toEqual({ with: 'Ravi', pairId: pairOf(4), days: 25, weeks: 1 })
  expect(due).toEqual([
    { with: 'Mei-Lin', pairId: pairOf(1), days: 55, isOverdue: true, plannedOn: '2026-11-05' },
    { with: 'Tom', pairId: pairOf(5), days: 8, isOverdue: false, plannedOn: null },
  ])
  expect(await waitingPairs({ figures }, [], { now, meetsSoon: new Set() })).toEqual({ nudge: undefined, due: [] })
})
