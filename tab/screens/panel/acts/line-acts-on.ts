import type { CommitmentView, TopicView } from '#contract/view'
import { type Change, lineIdOf } from '../../../client/outbox/change.ts'
import type { Acts } from '../../../ui/scene/scene.ts'
import { madeNote } from './made-note.ts'
import type { Made, StepMeans } from './step.ts'

/** What the box and the ticks do: lines are added and ticked, and each step can be taken back. */
export function lineActsOn({
  make,
  says,
  pairId,
  you,
  other,
}: StepMeans): Omit<Acts, 'undo' | 'editNote' | 'removeNote'> {
  const onPromise = (operation: PromiseStep, { id, etag }: CommitmentView): Made => ({
    lineId: id,
    change: { operation, input: { pairId: pairId(), commitmentId: id, etag } },
  })
  const onTopic = (operation: TopicStep, { id, etag }: TopicView): Change => ({
    operation,
    input: { pairId: pairId(), topicId: id, etag },
  })

  function discussed(topic: TopicView): Made {
    return { lineId: topic.id, change: onTopic('discussTopic', topic) }
  }

  return {
    addNote(text, visibility, { typed, isGuess = false, isThanks = false } = {}) {
      const shared = isThanks ? says.thanks : isGuess ? says.unreadNote : says.note
      const added = visibility === 'private' ? says.privateNote : shared
      make(added, [madeNote({ pairId: pairId(), text, visibility, isThanks })], typed)
    },
    addTopic(text, typed) {
      const id = crypto.randomUUID()
      const change = { operation: 'addTopic', input: { pairId: pairId(), id, text } } as const
      make(says.topic, [{ lineId: id, change }], typed)
    },
    addCommitment(text, owner, due, { typed, source, step } = {}) {
      const id = crypto.randomUUID()
      const change = { operation: 'addCommitment', input: { pairId: pairId(), id, text, owner, due, ...step } } as const
      const added = { lineId: id, change }
      const became = owner === you() ? says.yourPromise : says.theirPromise(other())
      make(became, source ? [discussed(source), added] : [added], typed)
    },
    tick(line) {
      make(says.ticked, [onPromise('tickCommitment', line)])
    },
    untick(line) {
      make(says.openAgain, [onPromise('untickCommitment', line)])
    },
    confirm(line) {
      make(says.confirmed, [onPromise('confirmCommitment', line)])
    },
    discuss(line) {
      make(says.talkedAbout, [discussed(line)])
    },
    reopen(line) {
      make(says.openAgain, [{ lineId: line.id, change: onTopic('reopenTopic', line) }])
    },
    step(became, change, back) {
      const made = change(pairId())
      const way = back && { added: false, change: (at: string) => back()?.(at) }
      make(became, [{ lineId: lineIdOf(made), change: made, back: way }])
    },
  }
}

type PromiseStep = 'tickCommitment' | 'untickCommitment' | 'confirmCommitment'
type TopicStep = 'discussTopic' | 'reopenTopic'
