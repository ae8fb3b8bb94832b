import { useEffect, useRef, useState } from 'react'
import type { DeviceStore } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'

/** Between two lines of one draft: a character that no keyboard writes into a line. */
const between = '\u001f'

/** The lines of a half-filled template, kept sealed on the device with every letter, as the box is. */
export function useWritten(device: DeviceStore, scope: string) {
  const [written, setWritten] = useState<readonly string[]>([])
  const [keep] = useState(() => keepDrafts(device))
  const typed = useRef(false)

  useEffect(() => {
    let isWanted = true
    device.draft(scope).then(
      (draft) => isWanted && draft && !typed.current && setWritten(draft.text.split(between)),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [device, scope])

  return {
    written,
    write: (at: number, text: string): void => {
      typed.current = true
      const next = Array.from({ length: Math.max(written.length, at + 1) }, (_, line) => written[line] ?? '')
      next[at] = text
      setWritten(next)
      const isEmpty = next.every((line) => line === '')
      void keep(scope, isEmpty ? undefined : { text: next.join(between), kind: 'note', isPrivate: true })
    },
    empty: (): void => {
      setWritten([])
      void keep(scope, undefined)
    },
  }
}
