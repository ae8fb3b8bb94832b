import { useEffect, useRef, useState } from 'react'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'

export const emptyLine: Draft = { text: '', kind: 'note', isPrivate: false }

/** The draft, and the lines that were entered and wait to be read. */
type Kept = { draft: Draft; held: readonly string[] }

/**
 * A draft that lies on the device with every letter, under `scope`: one person, one pair. Lines that are held lie there
 * with it. What was typed before the device answers is not written over by what it had kept.
 */
export function useKeptDraft(device: DeviceStore, scope: string) {
  const [kept, setKept] = useState<Kept>({ draft: emptyLine, held: [] })
  const [keep] = useState(() => keepDrafts(device))
  /** What is on the device or on its way there, for whoever asks between two pictures. */
  const latest = useRef(kept)
  const isTyped = useRef(false)
  const keptUnder = useRef(scope)

  useEffect(() => {
    if (keptUnder.current !== scope && isTyped.current) void keep(keptUnder.current, undefined)
    keptUnder.current = scope
    void device.draft(scope).then(
      (found) => {
        if (!found || isTyped.current) return
        latest.current = { ...latest.current, draft: found }
        setKept(latest.current)
      },
      () => undefined,
    )
  }, [device, keep, scope])

  function put(draft: Draft, held = latest.current.held): void {
    isTyped.current = true
    latest.current = { draft, held }
    setKept(latest.current)
    const text = [...held, draft.text].join('\n')
    void keep(scope, text || draft.isPrivate ? { ...draft, text } : undefined)
  }

  return { ...kept, put, latest: () => latest.current }
}
