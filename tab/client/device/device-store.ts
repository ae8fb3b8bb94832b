import type { LastView } from '../last-view/last-view.ts'
import type { Entry } from '../outbox/change.ts'

/** What stands in the box, half written. */
export type Draft = { text: string; kind: 'note' | 'topic' | 'commitment' | 'thanks'; isPrivate: boolean }

/** What we remember of a meeting, so that a panel opened without a connection knows whose it is. No words of anybody. */
export type KnownMeeting = {
  pairId: string
  you: { side: 'manager' | 'report'; firstName: string }
  other: { displayName: string; firstName: string }
  zone: string
}

/**
 * What this browser keeps for one person. Whatever says something of anybody is sealed so that it opens only while they
 * are signed in: reading waits for that, and fails without. Every write may fail (a full disk): callers go on and say so.
 */
export interface DeviceStore {
  /** False when nothing outlives this window: a private window, or storage switched off. */
  readonly isLasting: boolean
  /** The waiting changes of a scope, in order. Private words older than seven days are gone, others after thirty. */
  entries(scope: string): Promise<Entry[]>
  /** Writes a new entry, or the same one again. */
  putEntry(entry: Entry): Promise<void>
  removeEntry(id: string): Promise<void>
  draft(scope: string): Promise<Draft | undefined>
  /** Undefined forgets the draft. */
  putDraft(scope: string, draft: Draft | undefined): Promise<void>
  meeting(key: string): Promise<KnownMeeting | undefined>
  putMeeting(key: string, meeting: KnownMeeting): Promise<void>
  /** How a panel looked last. Looking for it lets go of what anybody else left of this kind. */
  view(key: string): Promise<LastView | undefined>
  /** Undefined forgets the view. */
  putView(key: string, view: LastView | undefined): Promise<void>
}
