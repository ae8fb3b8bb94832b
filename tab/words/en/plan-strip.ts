import type { KpiVerdict } from '#domain/plan/kpi-verdict'

/** What a verdict says in two words. Nothing is called improved before two cycles. */
function verdict({ kind, cycles }: Pick<KpiVerdict, 'kind' | 'cycles'>): string {
  const { complete, needed } = cycles
  if (kind === 'early') return `Early: ${complete} of ${needed} cycles`
  return {
    'no-baseline': 'No baseline yet',
    'no-value': 'No value yet',
    improved: 'Improved',
    unchanged: 'Unchanged',
    worse: 'Further away',
  }[kind]
}

/** What the plan says inside the record, in English. `other` is the other person's first name. */
export const planStripEnglish = {
  title: (says: string) => `Plan: ${says}`,
  verdict,
  goal: (goal: string) => `goal ${goal}`,
  startAndGoal: (start: string, goal: string) => `${start} at start, goal ${goal}`,
}
