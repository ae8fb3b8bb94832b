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
}
