import type { Reason } from '#domain/record/reason'
import type { Refusal } from '../ports/handler.ts'

/** Why an act on the record was not done. What is not there and what is another person's is told as everywhere else. */
export function refusalOf(reason: Reason): Refusal {
  if (reason === 'gone') return { kind: 'not-found' }
  return reason === 'not-yours' ? { kind: 'forbidden' } : { kind: 'not-possible', reason }
}
