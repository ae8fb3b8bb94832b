import { newCommitment } from '../../commitment.ts'
import { otherSide } from '../../pair.ts'
import type { Act } from '../act.ts'
import { dropCommitment } from './drop-commitment.ts'

type Input = { commitmentId: string; newId: string }

/**
 * The owner hands the work to the other side: the promise is dropped as transferred, and a new one with the same words
 * and the day agreed last is asked of the other side.
 */
export const transferCommitment: Act<'commitments', Input> = {
  holdsOnNewer: false,
  tells: 'dropped',
  decide(record, { commitmentId, newId }, by, now) {
    const dropped = dropCommitment.decide(record, { commitmentId, reason: 'transferred' }, by, now)
    const old = record.commitments.find(({ id }) => id === commitmentId)
    if (dropped.kind !== 'changed' || old === undefined) return dropped
    const { text, kind, currentDue: due, when, where } = old
    const fresh = {
      ...newCommitment({ id: newId, text, owner: otherSide(by), by, due, createdAt: now }),
      kind,
      ...(when === undefined ? {} : { when }),
      ...(where === undefined ? {} : { where }),
    }
    return { kind: 'changed', changes: [...dropped.changes, { what: 'added', kind: 'commitment', line: fresh }] }
  },
}
