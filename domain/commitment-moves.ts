import { type Commitment, type CommitmentDecision, type DropReason, newCommitment } from './commitment.ts'
import { otherSide, type Side } from './pair.ts'

/**
 * The owner agrees a later or earlier day. The first agreed date stays as it was, the move is written down,
 * and the other person is asked to acknowledge it. A promise without a date takes this one as its first.
 */
export function moveCommitment(
  commitment: Commitment,
  { to, why = '' }: { to: string; why?: string | undefined },
  by: Side,
  now: string,
): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status !== 'open') return { kind: 'too-late' }
  if (commitment.currentDue === to) return { kind: 'already-so' }
  if (commitment.due === null || commitment.currentDue === null) {
    return { kind: 'changed', commitment: { ...commitment, due: to, currentDue: to } }
  }
  const move = { at: now, from: commitment.currentDue, to, ack: false, ...(why === '' ? {} : { why }) }
  return {
    kind: 'changed',
    commitment: { ...commitment, currentDue: to, reschedules: [...commitment.reschedules, move] },
  }
}

/** The receiver has seen the moves: all that wait are acknowledged at once. */
export function acknowledgeMoves(commitment: Commitment, by: Side): CommitmentDecision {
  if (commitment.owner === by) return { kind: 'not-yours' }
  if (commitment.reschedules.every((move) => move.ack)) return { kind: 'already-so' }
  const reschedules = commitment.reschedules.map((move) => ({ ...move, ack: true }))
  return { kind: 'changed', commitment: { ...commitment, reschedules } }
}

/** The owner lets a promise go and says why. It counts as excused only once the other acknowledges it in time. */
export function dropCommitment(commitment: Commitment, reason: DropReason, by: Side, now: string): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status === 'dropped' && commitment.dropReason === reason) return { kind: 'already-so' }
  if (commitment.status !== 'open') return { kind: 'too-late' }
  return { kind: 'changed', commitment: { ...commitment, status: 'dropped', droppedAt: now, dropReason: reason } }
}

/**
 * The owner takes a drop back, as long as the other person has not acknowledged it: from then on it is agreed between
 * the two. What was handed over goes on elsewhere and stays dropped.
 */
export function undropCommitment(commitment: Commitment, by: Side): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status !== 'dropped') return { kind: commitment.status === 'open' ? 'already-so' : 'too-late' }
  if (commitment.ackByOther || commitment.dropReason === 'transferred') return { kind: 'too-late' }
  const { droppedAt: _, dropReason: _reason, ...rest } = commitment
  return { kind: 'changed', commitment: { ...rest, status: 'open' } }
}

/** The receiver agrees that the promise was dropped, or has seen that it was not accepted. */
export function acknowledgeDrop(commitment: Commitment, by: Side, now: string): CommitmentDecision {
  const { owner, status, ackByOther } = commitment
  if (owner === by) return { kind: 'not-yours' }
  if ((status !== 'dropped' && status !== 'declined') || ackByOther) return { kind: 'already-so' }
  return { kind: 'changed', commitment: { ...commitment, ackByOther: true, settledAt: now } }
}

/** The owner names when and where it will be done (an if-then trigger). Empty words take it away. */
export function setTrigger(
  commitment: Commitment,
  trigger: { when: string; where: string },
  by: Side,
): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status !== 'open') return { kind: 'too-late' }
  const { when: _when, where: _where, ...rest } = commitment
  const kept = {
    ...(trigger.when === '' ? {} : { when: trigger.when }),
    ...(trigger.where === '' ? {} : { where: trigger.where }),
  }
  return { kind: 'changed', commitment: { ...rest, ...kept } }
}

/**
 * The owner hands the work to the other side: the promise is dropped as transferred, and a new one with the same words
 * and the day agreed last is asked of the other side.
 */
export function transferCommitment(
  commitment: Commitment,
  newId: string,
  by: Side,
  now: string,
): { kind: 'transferred'; old: Commitment; fresh: Commitment } | Exclude<CommitmentDecision, { kind: 'changed' }> {
  const dropped = dropCommitment(commitment, 'transferred', by, now)
  if (dropped.kind !== 'changed') return dropped
  const { text, kind, currentDue: due, when, where } = commitment
  const fresh: Commitment = {
    ...newCommitment({ id: newId, text, owner: otherSide(by), by, due, createdAt: now }),
    kind,
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
  }
  return { kind: 'transferred', old: dropped.commitment, fresh }
}
