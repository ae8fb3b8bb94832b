import { stableId } from './stable-id.ts'

/** The chat thread of a meeting or of a series: all occurrences of a series share one. */
export function meetingThreadId(...words: (string | number)[]): string {
  return `19:meeting_${Buffer.from(stableId('thread', ...words)).toString('base64')}@thread.v2`
}

/** The thread of the plain one-to-one chat of two people; Teams puts the lower id first. */
export function directThreadId(one: string, other: string): string {
  return `19:${(one < other ? [one, other] : [other, one]).join('_')}@unq.gbl.spaces`
}

/** What Teams hands a tab as `meeting.id`. */
export function meetingIdOf(threadId: string): string {
  return Buffer.from(`0#${threadId}#0`).toString('base64')
}
