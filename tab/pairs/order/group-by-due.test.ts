import { expect, it } from 'vitest'
import { groupByDue } from './group-by-due.ts'
import { aPair } from '../../builders/pair-builder.ts'

it('puts who waits longest against their own rhythm first, and one’s own manager last', () => {
  const rows = [
    aPair({ name: 'Ana', rhythm: { state: 'on_track' } }),
    aPair({ name: 'Ben', you: 'report', rhythm: { state: 'lapsed' } }),
    aPair({ name: 'Cem', rhythm: { state: 'overdue', daysSince: 40, cadenceDays: 30 } }),
    aPair({ name: 'Dea', rhythm: { state: 'overdue', daysSince: 12, cadenceDays: 7 } }),
    aPair({ name: 'Eli', rhythm: { state: 'never', daysSince: null } }),
    aPair({ name: 'Fay', rhythm: { state: 'due' } }),
  ]
  const shown = groupByDue(rows).map(({ name, rows: found }) => [name, found.map(({ other }) => other.firstName)])
  expect(shown).toEqual([
    ['waiting', ['Dea', 'Cem']],
    ['due', ['Fay']],
    ['first', ['Eli']],
    ['onTrack', ['Ana']],
    ['manager', ['Ben']],
  ])
})
