import type { CommitmentView, TopicView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { Change } from '../../client/outbox/change.ts'
import type { Acts } from '../../look/scene.ts'
import type { PanelWords } from '../../words/panel-words.ts'
import { madeNote } from './made-note.ts'
import type { Made, MakeOn } from './use-acts.ts'

/** What every kind of step is built on. */
export type StepMeans = {
  make: MakeOn
  says: PanelWords['fresh']
  pairId: () => string
  you: () => Side | undefined
  /** First name of the other person. */
  other: () => string
}

/** What the box and the ticks do: lines are added and ticked, and each step can be taken back. */
export function lineActsOn({ make, says, pairId, you, other }: StepMeans): Omit<Acts, 'undo' | 'removeNote'> {
  const onPromise = (
    operation: PromiseStep,
    { id, etag }: Pick<CommitmentView, 'id' | 'etag'>,
    at = pairId(),
  ): Change => ({
    operation,
    input: { pairId: at, commitmentId: id, etag },
  })
  const onTopic = (operation: TopicStep, { id, etag }: Pick<TopicView, 'id' | 'etag'>, at = pairId()): Change => ({
    operation,
    input: { pairId: at, topicId: id, etag },
  })

  function discussed({ id, etag }: TopicView): Made {
    const back = { added: false, change: (at: string, now: string) => onTopic('reopenTopic', { id, etag: now }, at) }
    return { lineId: id, change: onTopic('discussTopic', { id, etag }), back }
  }

  return {
    addNote(text, visibility, { typed, isGuess = false } = {}) {
      const added = visibility === 'private' ? says.privateNote : isGuess ? says.unreadNote : says.note
      make(added, [madeNote({ pairId: pairId(), text, visibility })], typed)
    },
    addTopic(text, typed) {
      const id = crypto.randomUUID()
      const change = { operation: 'addTopic', input: { pairId: pairId(), id, text } } as const
      const back = { added: true, change: (at: string, etag: string) => onTopic('removeTopic', { id, etag }, at) }
      make(says.topic, [{ lineId: id, change, back }], typed)
    },
    addCommitment(text, owner, due, { typed, source } = {}) {
      const id = crypto.randomUUID()
      const change = { operation: 'addCommitment', input: { pairId: pairId(), id, text, owner, due } } as const
      const back = {
        added: true,
        change: (at: string, etag: string) => onPromise('removeCommitment', { id, etag }, at),
      }
      const added = { lineId: id, change, back }
      const became = owner === you() ? says.yourPromise : says.theirPromise(other())
      make(became, source ? [discussed(source), added] : [added], typed)
    },
    tick(line) {
      const { id } = line
      const back = {
        added: false,
        change: (at: string, etag: string) => onPromise('untickCommitment', { id, etag }, at),
      }
      make(says.ticked, [{ lineId: id, change: onPromise('tickCommitment', line), back }])
    },
    untick(line) {
      make(says.undone, [{ lineId: line.id, change: onPromise('untickCommitment', line) }])
    },
    confirm(line) {
      make(says.confirmed, [{ lineId: line.id, change: onPromise('confirmCommitment', line) }])
    },
    discuss(line) {
      make(says.talkedAbout, [discussed(line)])
    },
    reopen(line) {
      make(says.undone, [{ lineId: line.id, change: onTopic('reopenTopic', line) }])
    },
    editNote(note, text) {
      const { id, visibility } = note
      const edit = (at: string, words: string, etag: string) =>
        ({ operation: 'editNote', input: { pairId: at, noteId: id, text: words, visibility, etag } }) as const
      const back = { added: false, change: (at: string, etag: string) => edit(at, note.text, etag) }
      make(says.edited, [{ lineId: id, change: edit(pairId(), text, note.etag), back }])
    },
  }
}

type PromiseStep = 'tickCommitment' | 'untickCommitment' | 'confirmCommitment' | 'removeCommitment'
type TopicStep = 'discussTopic' | 'reopenTopic' | 'removeTopic'
