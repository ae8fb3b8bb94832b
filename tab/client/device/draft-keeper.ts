import type { DeviceStore, Draft } from './device-store.ts'

/**
 * Keeps what stands in the box, letter by letter. A write that is under way is never overtaken by an older one;
 * of the letters that come meanwhile only the last state is written.
 */
export function keepDrafts(device: Pick<DeviceStore, 'putDraft'>) {
  const latest = new Map<string, Draft | undefined>()
  let writing: Promise<void> | undefined

  async function writeAll(): Promise<void> {
    for (let next = first(latest); next; next = first(latest)) {
      const [scope, draft] = next
      latest.delete(scope)
      // A full disk costs the draft's safety, not the typing; the status line says where lines are kept.
      await device.putDraft(scope, draft).catch(() => undefined)
    }
    writing = undefined
  }

  return function keep(scope: string, draft: Draft | undefined): Promise<void> {
    latest.set(scope, draft)
    writing ??= writeAll()
    return writing
  }
}

function first<Key, Value>(map: Map<Key, Value>): [Key, Value] | undefined {
  return map.entries().next().value
}
