import type { Commitment } from '../commitment.ts'

/** Is it a next step of its session? What was let go, or not accepted, is none. */
export function isStep({ status }: Pick<Commitment, 'status'>): boolean {
  return status !== 'dropped' && status !== 'declined'
}
