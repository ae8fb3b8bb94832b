import type { Reason } from '#domain/record/reason'

/** Why the record does not take an act as it stands, in English. */
export const reasonEnglish: Record<Reason, string> = {
  gone: 'This line is no longer there.',
  'not-yours': 'This is not yours to change.',
  closed: 'This was answered or closed meanwhile. Look at it once more.',
  'open-again': 'This is open again, so there is nothing to say to its end.',
  'too-late': 'This can no longer be taken back: a line after an hour, a drop once it was seen.',
  locked: 'This note belongs to an older 1:1 and stays as it was. Add to it instead.',
  'day-over': 'This day cannot be agreed any more. Choose another.',
  'day-too-far': 'This day is more than two years away. Choose an earlier one.',
  'day-ahead': 'This day is still to come. Say what happened once it is there.',
  'day-put-away': 'This session lies too far back. It stays as it is in the history.',
  'talk-too-old': 'The talk was more than 7 days ago. Write a note about it instead.',
  'needs-next-step': 'Agree one next step first, or say that none is needed.',
  'closed-for-good': 'This 1:1 was closed before yesterday and stays closed. Write into the next one.',
  'bad-end': 'A rhythm for a time ends on a day to come, within a year.',
  'proposal-changed': 'This proposal was changed or taken back meanwhile. Look at it once more.',
}
