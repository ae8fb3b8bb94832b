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
  'day-ahead': 'This day is still to come. Say what happened once it is there.',
  'day-put-away': 'This session lies too far back to be changed. It stays as it is in the history.',
  'talk-too-old': 'This talk was more than 7 days ago. Write a note about it instead.',
  'needs-next-step': 'Agree one next step first, or say that none is needed.',
  'closed-for-good': 'This 1:1 was closed before yesterday and stays closed. Write into the next one.',
  'bad-end': 'A rhythm for a time ends on a day to come, within a year.',
  'proposal-changed': 'This proposal was changed or taken back meanwhile. Look at it once more; nothing was changed.',
}
