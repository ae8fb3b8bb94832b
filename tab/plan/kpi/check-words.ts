import { type Kpi, kpiChecks } from '#domain/plan/plan'
import type { PlanWords } from '../../words/plan-words.ts'

/** What the two said when they chose the number, in a sentence for each answer; what nobody answered yet is asked last. */
export function checkWords({ checks }: Pick<Kpi, 'checks'>, words: PlanWords['kpi']): string {
  const said = kpiChecks.flatMap((check) => {
    const answer = checks[check]
    return answer === null ? [] : [words.checks[check][answer ? 'yes' : 'no']]
  })
  const open = kpiChecks.filter((check) => checks[check] === null).map((check) => words.checks[check].ask)
  return [...said, ...(open.length === 0 ? [] : [words.checksOpen(open.join(' '))])].join(' ')
}
