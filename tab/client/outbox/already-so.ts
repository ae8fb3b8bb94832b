import type { Change } from './change.ts'

/** What a line of any kind may say about itself. */
type Line = { status?: string; confirmedByOther?: boolean; text?: string }

/**
 * Is the record already as this change wanted it? Then a refusal only means that an earlier try got through and its
 * answer was lost, or that the other person did the same: nothing is left to do.
 * `current` is the line as it stands, undefined when it is gone.
 */
export function isAlreadySo({ operation, input }: Change, current: unknown): boolean {
  const line = current as Line | undefined
  switch (operation) {
    case 'removeTopic':
    case 'removeNote':
    case 'removeCommitment':
      return line === undefined
    case 'discussTopic':
      return line?.status === 'discussed'
    case 'reopenTopic':
    case 'untickCommitment':
      return line?.status === 'open'
    case 'tickCommitment':
      return line?.status === 'done'
    case 'confirmCommitment':
      return line?.confirmedByOther === true
    case 'editNote':
      return line?.text === input.text
    case 'addTopic':
    case 'addNote':
    case 'addCommitment':
      return false
  }
}

/**
 * May this change be sent again on top of a newer version without asking? A tick means the same whatever else changed;
 * words do not, and neither does taking a line away.
 */
export function holdsOnNewer({ operation }: Change): boolean {
  switch (operation) {
    case 'discussTopic':
    case 'reopenTopic':
    case 'tickCommitment':
    case 'untickCommitment':
    case 'confirmCommitment':
      return true
    case 'addTopic':
    case 'addNote':
    case 'addCommitment':
    case 'editNote':
    case 'removeTopic':
    case 'removeNote':
    case 'removeCommitment':
      return false
  }
}
