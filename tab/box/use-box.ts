import { useEffect, useRef, useState } from 'react'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'

const empty: Draft = { text: '', kind: 'note', isPrivate: false }

export type Box = ReturnType<typeof useBox>

/**
 * What stands in the box, kept on the device with every letter under `scope` (one person, one pair), so that closing
 * the panel in the middle of a word loses nothing.
 */
export function useBox(device: DeviceStore, scope: string) {
  const [draft, setDraft] = useState<Draft>(empty)
  const [keep] = useState(() => keepDrafts(device))
  const field = useRef<HTMLTextAreaElement>(null)
  const typed = useRef(false)
  const keptUnder = useRef(scope)

  useEffect(() => {
    if (keptUnder.current !== scope && typed.current) void keep(keptUnder.current, undefined)
    keptUnder.current = scope
    void device.draft(scope).then(
      (kept) => kept && !typed.current && setDraft(kept),
      () => undefined,
    )
  }, [device, keep, scope])

  function put(next: Draft): void {
    typed.current = true
    setDraft(next)
    void keep(scope, next.text || next.isPrivate ? next : undefined)
  }

  function focus(): void {
    field.current?.focus({ preventScroll: true })
  }

  return {
    ...draft,
    field,
    focus,
    type: (text: string) => put({ ...draft, text }),
    /** What the next line will be. A topic or a promise is never private. */
    become: (kind: Draft['kind']) => {
      put({ ...draft, kind, isPrivate: kind === 'note' && draft.isPrivate })
      focus()
    },
    /** Keeps what was typed. A line that is already stored is not touched by this. */
    turnPrivate: () => {
      put({ ...draft, kind: 'note', isPrivate: !draft.isPrivate })
      focus()
    },
    /** After a line was added: an empty box that stays private if it was. */
    empty: () => put({ ...empty, isPrivate: draft.isPrivate }),
  }
}
