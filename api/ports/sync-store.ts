/** How a reading on demand stands; see contract/sync-now.ts for the words. */
export const syncStates = ['waiting', 'reading', 'read', 'no-mailbox', 'denied', 'failed'] as const
export type SyncState = (typeof syncStates)[number]

/** The last reading that a person asked for, and how far it got. */
export type Sync = { askedAt: string; state: SyncState; done: number; total: number }

/** One reading on demand per person: the last one. */
export interface SyncStore {
  last(oid: string): Promise<Sync | undefined>
  /**
   * Claims the next reading, unless one was asked for after `notAfter` (UTC, ISO). False when it was, also when two ask
   * at the same moment: one of them gets it.
   */
  claim(oid: string, askedAt: string, notAfter: string): Promise<boolean>
  /** Gives a claim back, because the message could not be sent. */
  giveBack(oid: string, askedAt: string): Promise<void>
  /** Notes how far the reading got that was asked for at `askedAt`; news of an older one is ignored. */
  note(oid: string, sync: Sync): Promise<void>
}
