import type { TopicView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import type { LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { NoteActs } from './note-acts-on.ts'
import { promiseActsOn } from './promise-acts-on.ts'
import type { StepMeans } from './step.ts'

/** The steps behind a line's details, over the same way of making steps as ticks and additions. */
export function ledgerActsOn(means: StepMeans & { call: Call }): Omit<LedgerActs, keyof NoteActs> {
  const { make, says, pairId } = means
  const onTopic = ({ id, etag }: TopicView) => ({ pairId: pairId(), topicId: id, etag })

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
  }
}
