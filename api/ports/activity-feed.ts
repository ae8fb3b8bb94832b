import type { NoticeKind } from '#domain/notices/due-notices'

/** One line in somebody's activity feed of Teams: a name and a count, and never a title. */
export type Notice = {
  oid: string
  kind: NoticeKind
  /** Whom the 1:1 is with. */
  with: string
  /** How much waits in it. */
  waits: number
  /** Where it leads: a deep link of Teams. */
  link: string
}

export interface ActivityFeed {
  /**
   * sent: Teams took it; refused: it certainly did not, because the app is not there for this person, or may not; unknown: it
   * may have. Throws only to ask for another attempt, and then nothing was told. `onLeaving` is awaited right before it leaves.
   */
  tell(notice: Notice, onLeaving: () => Promise<void>): Promise<'sent' | 'refused' | 'unknown'>
}
