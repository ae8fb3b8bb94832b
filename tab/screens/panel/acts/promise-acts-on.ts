import type { CommitmentView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import type { LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { Made, StepMeans } from './step.ts'

type PromiseActs = Omit<LedgerActs, 'place' | 'decide' | 'addTo' | 'addNotes'>

/** The steps behind a promise's details. */
export function promiseActsOn({ make, call, says, pairId, other }: StepMeans & { call: Call }): PromiseActs {
  const on = ({ id, etag }: CommitmentView) => ({ pairId: pairId(), commitmentId: id, etag })

  function madeAnswer(promise: CommitmentView, answer: 'accepted' | 'declined', due: string | null): Made {
    const input = { ...on(promise), answer, due }
    return { lineId: promise.id, change: { operation: 'answerCommitment', input } }
  }

  return {
    accept(promise, due) {
      make(says.accepted, [madeAnswer(promise, 'accepted', due)])
    },
    decline(promise) {
      make(says.declined(other()), [madeAnswer(promise, 'declined', null)])
    },
    withdraw(promise) {
      make(says.withdrawn, [{ lineId: promise.id, change: { operation: 'removeCommitment', input: on(promise) } }])
    },
    move(promise, to, why) {
      const input = { ...on(promise), to, ...(why === '' ? {} : { why }) }
      const change = { operation: 'moveCommitment', input } as const
      make(promise.due === null ? says.dated : says.moved, [{ lineId: promise.id, change }])
    },
    seeMoves(promise) {
      make(says.seen, [{ lineId: promise.id, change: { operation: 'acknowledgeMoves', input: on(promise) } }])
    },
    dropPromise(promise, reason) {
      const change = { operation: 'dropCommitment', input: { ...on(promise), reason } } as const
      make(says.promiseDropped, [{ lineId: promise.id, change }])
    },
    undropPromise(promise) {
      make(says.openAgain, [{ lineId: promise.id, change: { operation: 'undropCommitment', input: on(promise) } }])
    },
    seeDrop(promise) {
      make(says.seen, [{ lineId: promise.id, change: { operation: 'acknowledgeDrop', input: on(promise) } }])
    },
    setTrigger(promise, when, where) {
      const change = { operation: 'setTrigger', input: { ...on(promise), when, where } } as const
      make(says.trigger, [{ lineId: promise.id, change }])
    },
    handOver(promise) {
      const newId = crypto.randomUUID()
      const change = { operation: 'transferCommitment', input: { ...on(promise), newId } } as const
      make(says.handedOver(other()), [{ lineId: newId, change }])
    },
    historyOf({ id }, signal) {
      return call('readCommitmentHistory', { pairId: pairId(), commitmentId: id }, { signal })
    },
  }
}
