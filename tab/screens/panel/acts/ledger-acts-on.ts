import type { CommitmentView, TopicView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import type { Grown, LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { StepMeans } from './step.ts'
import { madeNote } from './made-note.ts'
import type { Made } from './step.ts'

/** The steps behind a line's details, over the same way of making steps as ticks and additions. */
export function ledgerActsOn({ make, call, says, pairId, other }: StepMeans & { call: Call }): LedgerActs {
  const on = ({ id, etag }: CommitmentView) => ({ pairId: pairId(), commitmentId: id, etag })
  const onTopic = ({ id, etag }: TopicView) => ({ pairId: pairId(), topicId: id, etag })

  function madeGrown({ on: day, grow }: Grown): Made {
    return { lineId: day, change: { operation: 'noteGrow', input: { pairId: pairId(), on: day, grow } } }
  }

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
      make(says.undone, [{ lineId: promise.id, change: { operation: 'removeCommitment', input: on(promise) } }])
    },
    place(topic, rank, placed) {
      const change = { operation: 'placeTopic', input: { ...onTopic(topic), rank } } as const
      make(placed, [{ lineId: topic.id, change }])
    },
    decide(topic, decision) {
      const change = { operation: 'decideTopic', input: { ...onTopic(topic), decision } } as const
      make(decision === 'drop' ? says.topicDropped : says.barrier, [{ lineId: topic.id, change }])
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
      make(says.undone, [{ lineId: promise.id, change: { operation: 'undropCommitment', input: on(promise) } }])
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
    addTo({ id: addendumTo, visibility }, text) {
      const added = visibility === 'private' ? says.privateNote : says.note
      make(added, [madeNote({ pairId: pairId(), text, visibility, addendumTo })])
    },
    addNotes(texts, visibility, added, grown) {
      const lines = texts.map((text) => madeNote({ pairId: pairId(), text, visibility }))
      make(added, grown ? [madeGrown(grown), ...lines] : lines)
    },
  }
}
