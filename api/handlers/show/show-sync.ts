import type { SyncView } from '#contract/sync-now'
import type { Sync } from '../../ports/sync-store.ts'

/** Between two readings that one person asks for. The calendar hardly changes faster, and the night reads it anyway. */
export const syncPauseMinutes = 10

/** A reading that nobody finished within the pause is lost; whoever asks again gets a new one. */
export function showSync(sync: Sync | undefined, now: string): SyncView {
  if (sync === undefined) return { state: 'none', askedAt: null, done: 0, total: 0, again: null }
  const again = new Date(Date.parse(sync.askedAt) + syncPauseMinutes * 60_000).toISOString()
  const isOver = again <= now
  const isUnfinished = sync.state === 'waiting' || sync.state === 'reading'
  return { ...sync, state: isOver && isUnfinished ? 'failed' : sync.state, again: isOver ? null : again }
}
