import { otherSide } from '#domain/pair'
import type { CommitmentView, PairView } from '#contract/view'
import { type Change, unsent } from '../outbox/change.ts'
import { added, inPromise } from './overlay-line.ts'

type PromiseStep = Extract<Change, { input: { commitmentId: string } }>

export function isPromiseStep(change: Change): change is PromiseStep {
  return 'commitmentId' in change.input
}

/** A promise after a step that still waits on this device, by the rules of `domain/commitment` and its moves. */
export function promiseAfter(pair: PairView, change: PromiseStep, at: string): PairView {
  const { commitmentId: id } = change.input
  const edit = (facts: Partial<CommitmentView>) => inPromise(pair, id, (line) => ({ ...line, ...facts }))
  switch (change.operation) {
    case 'tickCommitment':
      return edit({ status: 'done', isOverdue: false, doneAt: at })
    case 'untickCommitment':
    case 'undropCommitment':
      return inPromise(pair, id, (line) => openAgain(line, pair.today))
    case 'confirmCommitment':
      return edit({ confirmedByOther: true })
    case 'unconfirmCommitment':
      return edit({ confirmedByOther: false })
    case 'removeCommitment':
      return { ...pair, commitments: pair.commitments.filter((line) => line.id !== id) }
    case 'moveCommitment':
      return inPromise(pair, id, (line) => moved(line, change.input.to, at))
    case 'acknowledgeMoves':
      return inPromise(pair, id, (line) => ({
        ...line,
        ...(line.moves && { moves: line.moves.map((move) => ({ ...move, ack: true })) }),
      }))
    case 'dropCommitment':
      return edit({ status: 'dropped', isOverdue: false, dropReason: change.input.reason })
    case 'acknowledgeDrop':
      return edit({ ackByOther: true })
    case 'setTrigger':
      return edit({ when: change.input.when, where: change.input.where })
    case 'transferCommitment':
      return handedOver(pair, id, change.input.newId, at)
  }
}

function openAgain(line: CommitmentView, today: string): CommitmentView {
  const { doneAt: _, dropReason: _reason, ...rest } = line
  return { ...rest, status: 'open', isOverdue: line.due !== null && line.due < today, confirmedByOther: false }
}

function moved(line: CommitmentView, to: string, at: string): CommitmentView {
  if (line.due === null || line.currentDue === null) return { ...line, due: to, currentDue: to }
  const move = { at, from: line.currentDue, to, ack: false }
  return { ...line, currentDue: to, moves: [...(line.moves ?? []), move] }
}

function handedOver(pair: PairView, id: string, newId: string, at: string): PairView {
  const line = pair.commitments.find((one) => one.id === id)
  if (!line) return pair
  const { moves: _, ...rest } = line
  const fresh: CommitmentView = {
    ...rest,
    id: newId,
    etag: unsent,
    owner: otherSide(line.owner),
    by: line.owner,
    createdAt: at,
    due: line.currentDue,
    isOverdue: line.currentDue !== null && line.currentDue < pair.today,
  }
  const dropped = inPromise(pair, id, (old) => ({
    ...old,
    status: 'dropped',
    isOverdue: false,
    dropReason: 'transferred',
  }))
  return { ...dropped, commitments: added(dropped.commitments, fresh) }
}
