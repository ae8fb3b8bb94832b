/**
 * Why an act is not possible.
 * gone: the line is not among the active ones; not-yours: it is the other person's to do;
 * closed: it was answered, done, talked about or let go meanwhile;
 * too-late: a line is taken back within the hour; locked: a note of an older session is added to instead.
 */
export type Reason = 'gone' | 'not-yours' | 'closed' | 'too-late' | 'locked'
