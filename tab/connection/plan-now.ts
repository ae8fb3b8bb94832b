import type { Change } from '../client/outbox/change.ts'
import { planIn } from '../client/outbox/on-newer-plan.ts'

/** May a refused change be sent once more? What was asked and is settled cannot be answered or taken back any more. */
export function canBeSentAgain(change: Change): boolean {
  const kind = change.operation === 'changePlan' && change.input.act.kind
  return kind !== 'answer' && kind !== 'withdraw'
}

/** What stands now where a refused value was to go, week by week. */
export function valuesNow(change: Change, current: unknown): string | undefined {
  const plan = planIn(change, current)
  if (plan === undefined || change.operation !== 'changePlan') return undefined
  const { act } = change.input
  if (act.kind !== 'set-values') return undefined
  const known = plan.kpis[act.kpiId]?.values ?? {}
  const said = act.values.map(({ week }) => [known[week]?.value, known[week]?.context].join(' ').trim())
  return said.some((text) => text !== '') ? said.join('\n') : undefined
}
