import type { OperationName } from '#domain/access'
import type { Operations } from '#contract/operations'
import type { Problem } from '#contract/problem'

/** The operations that wait on this device while the API is away; what is not among them is sent at once or not at all. */
export type ChangeName = Extract<
  OperationName,
  | 'addTopic'
  | 'discussTopic'
  | 'reopenTopic'
  | 'removeTopic'
  | 'addNote'
  | 'editNote'
  | 'removeNote'
  | 'addCommitment'
  | 'tickCommitment'
  | 'untickCommitment'
  | 'confirmCommitment'
  | 'removeCommitment'
>

/** One change of one line, as the API takes it. */
export type Change = { [Name in ChangeName]: { operation: Name; input: Operations[Name]['input'] } }[ChangeName]

/** A change that waits on this device. `scope` is one person in one pair; `order` sorts the changes of a scope. */
export type Entry = {
  id: string
  scope: string
  order: number
  at: string
  change: Change
  /** Set when the API refused it for good: the words are kept until the person decides. */
  refusal?: Problem
}

/** Stands in for the version of a line that the API has not seen yet; replaced by the real one before sending. */
export const unsent = 'unsent'

/** The line a change is about. */
export function lineIdOf({ input }: Change): string {
  if ('id' in input) return input.id
  if ('topicId' in input) return input.topicId
  return 'noteId' in input ? input.noteId : input.commitmentId
}

/** The words a change carries, if any: what must never be lost. */
export function wordsOf({ input }: Change): string | undefined {
  return 'text' in input ? input.text : undefined
}

export function isPrivate({ input }: Change): boolean {
  return 'visibility' in input && input.visibility === 'private'
}
