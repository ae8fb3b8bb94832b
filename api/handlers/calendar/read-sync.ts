import type { Handler } from '../../ports/handler.ts'
import type { SyncStore } from '../../ports/sync-store.ts'
import { showSync } from '../show/show-sync.ts'

/** How the last reading goes that the caller asked for. */
export function readSync({ syncs }: { syncs: SyncStore }): Handler<'readSync'> {
  return async ({ caller, now }) => ({ kind: 'done', output: showSync(await syncs.last(caller.oid), now) })
}
