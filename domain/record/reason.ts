/**
 * Why an act is not possible.
 * gone: the line is not among the active ones; not-yours: it is the other person's to do;
 * closed: it was answered, done, talked about or let go meanwhile; open-again: it is open, so there is nothing to say to
 * its end; too-late: a line is taken back within the hour, an answer or a drop until it was seen; locked: a note of an
 * older session is added to instead; day-over, day-too-far: this day cannot be agreed; day-ahead, day-put-away: nobody
 * can speak of this day yet, or any more; talk-too-old: a talk is written down within the week; needs-next-step: a session
 * is closed with a next step or the word that none is needed; closed-for-good: it was closed before yesterday; bad-end: a
 * rhythm ends on a day to come, within a year; proposal-changed: what one would say yes to was proposed anew or taken back.
 */
export type Reason =
  | 'gone'
  | 'not-yours'
  | 'closed'
  | 'open-again'
  | 'too-late'
  | 'locked'
  | 'day-over'
  | 'day-too-far'
  | 'day-ahead'
  | 'day-put-away'
  | 'talk-too-old'
  | 'needs-next-step'
  | 'closed-for-good'
  | 'bad-end'
  | 'proposal-changed'

/** Is it the day alone that cannot be agreed, so that another one mends it? */
export function isAboutDay(reason: Reason | undefined): boolean {
  return reason === 'day-over' || reason === 'day-too-far'
}
