import { useEffect, useRef, useState } from 'react'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'

export const emptyLine: Draft = { text: '', kind: 'note', isPrivate: false }

/** The draft; the lines that were entered and wait to be read; and those taken back that come into the box after it. */
type Kept = { draft: Draft; held: readonly string[]; aside: readonly Draft[] }

/**
 * A draft that lies on the device with every letter, under `scope`: one person, one pair. Lines that are held or stand
 * aside lie there with it. What was typed before the device answers is not written over by what it had kept.
 */
export function useKeptDraft(device: DeviceStore, scope: string) {
  const [kept, setKept] = useState<Kept>({ draft: emptyLine, held: [], aside: [] })
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

  function put(draft: Draft, { held, aside }: Omit<Kept, 'draft'> = latest.current): void {
    isTyped.current = true
    latest.current = { draft, held, aside }
    setKept(latest.current)
    const line = together(latest.current)
    void keep(scope, line.text || line.isPrivate ? line : undefined)
  }

  return { ...kept, put, latest: () => latest.current }
}

/** All of it as one line, for a page that is closed with it: no word is lost, and private words stay private. */
function together({ draft, held, aside }: Kept): Draft {
  const text = [...held, draft.text, ...aside.map((line) => line.text)].join('\n')
  if (aside.length === 0) return { ...draft, text }
  return { text, kind: 'note', isPrivate: [draft, ...aside].some(({ isPrivate }) => isPrivate) }
}

/**
 * Lines that were taken back: each goes into the box again as the line it was, and the one that stands there for the same
 * reason waits aside. So lines of unlike kinds never become one.
 */
export function useReturned(
  { latest, put }: Pick<ReturnType<typeof useKeptDraft>, 'latest' | 'put'>,
  forget: () => void,
) {
  /** What the box held after the last line was taken back into it. */
  const returned = useRef<string>(undefined)
  /** Does the box hold just what was taken back into it, unchanged? Then more may be taken back. */
  const isReturned = () => latest().draft.text !== '' && latest().draft.text === returned.current

  function show(line: Draft, beside: { held: readonly string[]; aside: readonly Draft[] }): true {
    returned.current = line.text
    forget()
    put(line, beside)
    return true
  }

  return {
    isReturned,
    /** Puts a line that was taken back into the box again. False where words of one's own stand there. */
    giveBack: (line: Draft): boolean => {
      const { draft: now, held, aside } = latest()
      if (now.text !== '' && !isReturned()) return false
      return show(line, { held, aside: now.text === '' ? aside : [now, ...aside] })
    },
    /** Fills the box that was emptied with the next line that stands aside; false where there is none. */
    next: (held: readonly string[]): boolean => {
      const [following, ...aside] = latest().aside
      return following !== undefined && show(following, { held, aside })
    },
  }
}
