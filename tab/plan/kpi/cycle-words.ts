import { capital } from '../../words/capital.ts'
import type { Kpi } from '#domain/plan/plan'
import type { PlanWords } from '../../words/plan-words.ts'

/** How often a KPI says something new, as a sentence. */
export function cycleWords({ cycle }: Pick<Kpi, 'cycle'>, words: PlanWords['kpi']): string {
  const every = typeof cycle === 'number' ? words.days(cycle) : words.cycles[cycle]
  return `${capital(words.cycle(every))}.`
}
