import type { Reason } from '#domain/record/reason'

/** Why an act was not possible, in a sentence that says what to do instead. Pages say it in their reader's words. */
export const reasonEnglish: Record<Reason, string> = {
  gone: 'This line is no longer here. Nothing was changed.',
  'not-yours': 'This is not yours to open or to change.',
  closed: 'This was answered or closed meanwhile. Nothing was changed; look at it once more.',
  'open-again': 'This is open again, so there is nothing to say to its end.',
  'too-late':
    'This can no longer be taken back: a line after an hour, a drop once it was seen. It stays in the record.',
  locked: 'This note belongs to an older 1:1 and stays as it was written. Add to it instead; your words are kept.',
  'day-over': 'This day is over. Choose today or a later day.',
  'day-too-far': 'This day is more than two years away. Choose an earlier one.',
}
