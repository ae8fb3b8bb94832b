import type { LastView } from '../last-view/last-view.ts'
import type { Entry } from '../outbox/change.ts'
import type { DeviceStore, Draft, KnownMeeting } from './device-store.ts'

/** Keeps everything in this window only: what is left when the browser gives us no storage. */
export function deviceMemory(): DeviceStore {
  const entries = new Map<string, Entry>()
  const drafts = new Map<string, Draft>()
  const meetings = new Map<string, KnownMeeting>()
  const views = new Map<string, LastView>()
  return {
    isLasting: false,
    entries: (scope) =>
      Promise.resolve(
        [...entries.values()].filter((entry) => entry.scope === scope).toSorted((a, b) => a.order - b.order),
      ),
    putEntry: (entry) => Promise.resolve(void entries.set(entry.id, entry)),
    removeEntry: (id) => Promise.resolve(void entries.delete(id)),
    draft: (scope) => Promise.resolve(drafts.get(scope)),
    putDraft: (scope, draft) => Promise.resolve(void (draft ? drafts.set(scope, draft) : drafts.delete(scope))),
    meeting: (key) => Promise.resolve(meetings.get(key)),
    putMeeting: (key, meeting) => Promise.resolve(void meetings.set(key, meeting)),
    view: (key) => Promise.resolve(views.get(key)),
    putView: (key, view) => Promise.resolve(void (view ? views.set(key, view) : views.delete(key))),
  }
}
