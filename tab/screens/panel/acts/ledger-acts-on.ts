import type { TopicView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import type { Grown, LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import { madeNote } from './made-note.ts'
import { promiseActsOn } from './promise-acts-on.ts'
import type { Made, StepMeans } from './step.ts'

/** The steps behind a line's details, over the same way of making steps as ticks and additions. */
export function ledgerActsOn(means: StepMeans & { call: Call }): LedgerActs {
  const { make, says, pairId } = means
  const onTopic = ({ id, etag }: TopicView) => ({ pairId: pairId(), topicId: id, etag })

  function madeGrown({ on: day, grow }: Grown): Made {
    return { lineId: day, change: { operation: 'noteGrow', input: { pairId: pairId(), on: day, grow } } }
  }

  return {
    ...promiseActsOn(means),
    place(topic, rank, placed) {
      const change = { operation: 'placeTopic', input: { ...onTopic(topic), rank } } as const
      make(placed, [{ lineId: topic.id, change }])
    },
    decide(topic, decision) {
      const change = { operation: 'decideTopic', input: { ...onTopic(topic), decision } } as const
      make(decision === 'drop' ? says.topicDropped : says.barrier, [{ lineId: topic.id, change }])
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
