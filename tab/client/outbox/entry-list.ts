import type { DeviceStore } from '../device/device-store.ts'
import type { Entry } from './change.ts'

export type EntryList = ReturnType<typeof entryList>

/**
 * The entries of one scope, in this window and on the device. Every one is written down before anything is done with it;
 * a device that cannot write (a full disk) costs safety, not the line. `onChange` is told whenever the list differs.
 */
export function entryList(scope: string, device: DeviceStore, onChange: () => void) {
  let entries: readonly Entry[] = []
  let isKept = device.isLasting
  const written = new Set<string>()
  // What the device was asked for before they went must not bring them back.
  const forgotten = new Set<string>()

  function replace(id: string, next: Entry | undefined): void {
    entries = entries.flatMap((entry) => (entry.id === id ? (next ? [next] : []) : [entry]))
  }

  async function keep(entry: Entry): Promise<void> {
    try {
      await device.putEntry(entry)
      if (forgotten.has(entry.id)) await device.removeEntry(entry.id)
      else written.add(entry.id)
      isKept = device.isLasting
    } catch {
      isKept = false
    }
    onChange()
  }

  return {
    all: () => entries,
    isKept: () => isKept,
    /** Appends entries, shows them at once, then writes them down. Each belongs to this scope from now on. */
    async append(more: readonly Entry[]): Promise<void> {
      const known = new Set(entries.map((entry) => entry.id))
      const own = more.filter((entry) => !known.has(entry.id)).map((entry) => ({ ...entry, scope }))
      entries = [...entries, ...own].toSorted((a, b) => a.order - b.order)
      onChange()
      for (const entry of own) await keep(entry)
    },
    /** Writes another state of an entry over it, unless it was let go of meanwhile. */
    async write(entry: Entry): Promise<void> {
      if (forgotten.has(entry.id)) return
      replace(entry.id, entry)
      await keep(entry)
    },
    async forget(id: string): Promise<void> {
      replace(id, undefined)
      forgotten.add(id)
      written.delete(id)
      await device.removeEntry(id).catch(() => undefined)
      onChange()
    },
    /** Takes up what an earlier window left behind, and lets go of what another window has sent meanwhile. */
    async load(): Promise<void> {
      // What is written while the device answers is missing in its answer, and yet nobody sent it.
      const writtenBefore = new Set(written)
      const read = await device.entries(scope).catch(() => undefined)
      const kept = read?.filter(({ id }) => !forgotten.has(id))
      if (!kept || (kept.length === 0 && entries.length === 0)) return
      for (const { id } of kept) written.add(id)
      entries = joined(kept, entries, writtenBefore)
      onChange()
    },
  }
}

/** What the device has and what this window has; written down once and gone from the device is sent. */
function joined(kept: readonly Entry[], here: readonly Entry[], writtenBefore: ReadonlySet<string>): Entry[] {
  const keptIds = new Set(kept.map(({ id }) => id))
  const own = here.filter(({ id }) => keptIds.has(id) || !writtenBefore.has(id))
  const ownIds = new Set(own.map(({ id }) => id))
  return [...kept.filter(({ id }) => !ownIds.has(id)), ...own].toSorted((a, b) => a.order - b.order)
}
