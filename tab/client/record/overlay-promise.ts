import { answerCommitment } from '#domain/answer-commitment'
import {
  type Commitment,
  type CommitmentDecision,
  confirmCommitment,
  isOverdue,
  mayRemove,
  tickCommitment,
  unconfirmCommitment,
  untickCommitment,
} from '#domain/commitment'
import {
  acknowledgeDrop,
  acknowledgeMoves,
  dropCommitment,
  moveCommitment,
  setTrigger,
  transferCommitment,
  undropCommitment,
} from '#domain/commitment-moves'
import type { CommitmentView, PairView } from '#contract/view'
import { type Change, unsent } from '../outbox/change.ts'
import { added, inPromise, without } from './overlay-line.ts'

type PromiseStep = Extract<Change, { input: { commitmentId: string } }>
type Rule = (commitment: Commitment) => CommitmentDecision

export function isPromiseStep(change: Change): change is PromiseStep {
  return 'commitmentId' in change.input
}

/** A promise after a step that still waits on this device, decided by the very rules that the API will ask. */
export function promiseAfter(pair: PairView, change: PromiseStep, at: string): PairView {
  const { commitmentId: id } = change.input
  const { today } = pair
  if (change.operation === 'removeCommitment') return removed(pair, id, at)
  if (change.operation === 'transferCommitment') return handedOver(pair, id, change.input.newId, at)
  const rule = ruleOf(pair, change, at)
  return inPromise(pair, id, (line) => {
    const decision = rule(toCommitment(line))
    return decision.kind === 'changed' ? { ...toView(decision.commitment, today), etag: line.etag } : line
  })
}

type Ruled = Exclude<PromiseStep, { operation: 'removeCommitment' | 'transferCommitment' }>

function ruleOf({ you: { side: by }, rhythm }: PairView, change: Ruled, at: string): Rule {
  switch (change.operation) {
    case 'answerCommitment': {
      const { answer, due } = change.input
      return (line) => answerCommitment(line, { answer, due: due ?? rhythm.next?.on ?? null }, by, at)
    }
    case 'tickCommitment':
      return (line) => tickCommitment(line, by, at)
    case 'untickCommitment':
      return (line) => untickCommitment(line, by)
    case 'confirmCommitment':
      return (line) => confirmCommitment(line, by, at)
    case 'unconfirmCommitment':
      return (line) => unconfirmCommitment(line, by)
    case 'moveCommitment':
      return (line) => moveCommitment(line, change.input, by, at)
    case 'acknowledgeMoves':
      return (line) => acknowledgeMoves(line, by)
    case 'dropCommitment':
      return (line) => dropCommitment(line, change.input.reason, by, at)
    case 'undropCommitment':
      return (line) => undropCommitment(line, by)
    case 'acknowledgeDrop':
      return (line) => acknowledgeDrop(line, by, at)
    case 'setTrigger':
      return (line) => setTrigger(line, change.input, by)
  }
}

function removed(pair: PairView, id: string, at: string): PairView {
  const line = pair.commitments.find((one) => one.id === id)
  const isGone = line !== undefined && mayRemove(toCommitment(line), pair.you.side, at)
  return isGone ? { ...pair, commitments: without(pair.commitments, id) } : pair
}

function handedOver(pair: PairView, id: string, newId: string, at: string): PairView {
  const line = pair.commitments.find((one) => one.id === id)
  const decision = line && transferCommitment(toCommitment(line), newId, pair.you.side, at)
  if (decision?.kind !== 'transferred') return pair
  const dropped = inPromise(pair, id, ({ etag }) => ({ ...toView(decision.old, pair.today), etag }))
  return { ...dropped, commitments: added(dropped.commitments, toView(decision.fresh, pair.today)) }
}

/** A promise as the screens show it, before the API has given it a version. */
export function toView(
  { reschedules: moves, kind: _kind, droppedAt: _dropped, settledAt: _settled, ...shown }: Commitment,
  today: string,
) {
  const isLate = isOverdue(shown, today)
  return { ...shown, moves, etag: unsent, isOverdue: isLate } satisfies CommitmentView
}

function toCommitment(line: CommitmentView): Commitment {
  const { etag: _, isOverdue: _late, moves: reschedules = [], ackByOther = false, ...rest } = line
  return { ...rest, kind: 'next_step', reschedules, ackByOther }
}
