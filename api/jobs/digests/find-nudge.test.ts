import { expect, it } from 'vitest'
import { aRhythm } from '../../../tests/api/builders.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import { findNudges } from './find-nudge.ts'

const now = '2026-10-26T06:05:00.000Z'

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

it('names those who wait beyond the rhythm, the longest wait first', () => {
  const rows = [
    row('Ravi'),
    row('Mei-Lin', { contactDays: ['2026-09-03'] }),
    row('Zoe', { contactDays: ['2026-10-23'] }),
  ]
  expect(findNudges(rows, now)).toEqual([
    { with: 'Mei-Lin', pairId: 'Mei-Lin', days: 53, weeks: 1 },
    { with: 'Ravi', pairId: 'Ravi', days: 25, weeks: 1 },
  ])
})

it('nobody is named who has a plan, who leads the reader, who never met, or whose calendar was not read', () => {
  const rows = [
    row('planned', { rhythm: aRhythm({ contactDays: ['2026-09-03'] }) }),
    row('own manager', { you: 'report' }),
    row('never', { contactDays: [] }),
    row('unread', { rhythm: undefined }),
  ]
  expect(findNudges(rows, now)).toEqual([])
})
