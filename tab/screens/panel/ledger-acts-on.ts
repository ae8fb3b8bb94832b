import type { CommitmentView, TopicView } from '#contract/view'
import { rankOf } from '#domain/topic'
import type { Call } from '../../client/create-call.ts'
import type { Change } from '../../client/outbox/change.ts'
import type { LedgerActs } from '../../look/ledger-acts.ts'
import type { PanelWords } from '../../words/panel-words.ts'

/** Makes one change of a line: shown at once, announced, and taken back by `back` while it is outlined. */
export type StepOn = (
  lineId: string,
  says: string,
  change: Change,
  back?: { added: boolean; change: (pairId: string, etag: string) => Change },
) => void

type Means = {
  step: StepOn
  call: Call
  words: PanelWords
  pairId: () => string
  /** First name of the other person. */
  other: () => string
}

/** The steps behind a line's details, over the same way of making steps as ticks and additions. */
export function ledgerActsOn({ step, call, words, pairId, other }: Means): LedgerActs {
  const says = words.fresh
  const on = ({ id, etag }: CommitmentView) => ({ pairId: pairId(), commitmentId: id, etag })
  const onTopic = ({ id, etag }: TopicView) => ({ pairId: pairId(), topicId: id, etag })

  function addNote(text: string, visibility: 'shared' | 'private', addendumTo?: string): void {
    const id = crypto.randomUUID()
    const input = { pairId: pairId(), id, text, visibility, ...(addendumTo !== undefined && { addendumTo }) }
    step(
      id,
      visibility === 'private' ? says.privateNote : says.note,
      { operation: 'addNote', input },
      {
        added: true,
        change: (at, etag) => ({ operation: 'removeNote', input: { pairId: at, noteId: id, visibility, etag } }),
      },
    )
  }

  return {
    place(topic, rank, placed) {
      step(
        topic.id,
        placed,
        { operation: 'placeTopic', input: { ...onTopic(topic), rank } },
        {
          added: false,
          change: (at, etag) => ({
            operation: 'placeTopic',
            input: { pairId: at, topicId: topic.id, etag, rank: rankOf(topic) },
          }),
        },
      )
    },
    decide(topic, decision) {
      const became = decision === 'drop' ? says.topicDropped : says.barrier
      step(
        topic.id,
        became,
        { operation: 'decideTopic', input: { ...onTopic(topic), decision } },
        {
          added: false,
          change: (at, etag) => ({ operation: 'reopenTopic', input: { pairId: at, topicId: topic.id, etag } }),
        },
      )
    },
    move(promise, to) {
      step(promise.id, says.moved, { operation: 'moveCommitment', input: { ...on(promise), to } })
    },
    seeMoves(promise) {
      step(promise.id, says.seen, { operation: 'acknowledgeMoves', input: on(promise) })
    },
    dropPromise(promise, reason) {
      step(promise.id, says.promiseDropped, { operation: 'dropCommitment', input: { ...on(promise), reason } })
    },
    seeDrop(promise) {
      step(promise.id, says.seen, { operation: 'acknowledgeDrop', input: on(promise) })
    },
    setTrigger(promise, when, where) {
      step(promise.id, says.trigger, { operation: 'setTrigger', input: { ...on(promise), when, where } })
    },
    handOver(promise) {
      const newId = crypto.randomUUID()
      step(newId, says.handedOver(other()), { operation: 'transferCommitment', input: { ...on(promise), newId } })
    },
    historyOf({ id }, signal) {
      return call('readCommitmentHistory', { pairId: pairId(), commitmentId: id }, { signal })
    },
    addTo(note, text) {
      addNote(text, note.visibility, note.id)
    },
    addNotes(texts, visibility) {
      for (const text of texts) addNote(text, visibility)
    },
  }
}
