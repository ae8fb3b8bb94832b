import type { DueDecision } from '#domain/agree-due'
import type { Refusal } from '../ports/handler.ts'

/** Says in words why a day cannot be agreed, under the name of the field that held it. */
export function badDue(field: string, decision: Exclude<DueDecision, { kind: 'agreed' }>): Refusal {
  const problem =
    decision.kind === 'past'
      ? 'This day is over. Choose today or a later day.'
      : `This day is more than two years away. Choose one up to ${decision.last}.`
  return { kind: 'bad-input', fields: [{ field, problem }] }
}
