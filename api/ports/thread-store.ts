import type { PairId } from '#domain/pair'

/** `third-person`: somebody besides the two is a member of the thread. */
export const audiences = ['pair', 'third-person'] as const
export type Audience = (typeof audiences)[number]

/** Which 1:1 a meeting thread belongs to, and when its members were last looked at (UTC, ISO). */
export type MeetingThread = { pairId: PairId; audience: Audience; checkedAt: string }

/** A thread as it was read, with the version to name when writing a new look at its members. */
export type KnownThread = { thread: MeetingThread; etag: string }

/** Remembers the pair of a thread. The thread's own id is never stored, only its hash. */
export interface ThreadStore {
  thread(threadId: string): Promise<KnownThread | undefined>
  /** Remembers, or leaves what is already known: a thread's pair never changes. */
  remember(threadId: string, thread: MeetingThread): Promise<MeetingThread>
  /** Writes a new look at the members, unless somebody else wrote since `etag`: then undefined. Else the new etag. */
  keepLook(threadId: string, thread: MeetingThread, etag: string): Promise<string | undefined>
}
