import type { HomeRow } from '#contract/view'

/** What one side owes in all pairs together. */
export function owedAcross(rows: readonly HomeRow[], side: 'youOwe' | 'theyOwe'): { open: number; overdue: number } {
  const sum = (what: 'open' | 'overdue') => rows.reduce((total, row) => total + row[side][what], 0)
  return { open: sum('open'), overdue: sum('overdue') }
}
