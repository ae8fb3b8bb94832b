import { agreeDue } from '../../commitments/agree-due.ts'
import { newCommitment } from '../../commitment.ts'
import type { Side } from '../../pair.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'
import { removing } from './remove-commitment.ts'

type Input = { id: string; text: string; owner: Side; due: string | null; planId?: string; measure?: string }

/**
 * A new promise of either person, for either person: what one writes for the other is asked of them. Its day is the given
 * one, or that of the next planned 1:1.
 */
export const addCommitment: Act<'commitments' | 'planned' | 'dayOf', Input> = {
  holdsOnNewer: false,
  decide({ commitments, planned, dayOf }, input, by, now) {
    const { id, due } = input
    if (commitments.some((one) => one.id === id)) return unchanged
    const agreed = agreeDue({ due, planned, dayOf, now })
    if (agreed.kind !== 'agreed') return notPossible(agreed.kind)
    const line = newCommitment({ ...input, by, due: agreed.due, createdAt: now })
    return changed({ what: 'added', kind: 'commitment', line }, removing(id))
  },
}
