import { useEffect, useState } from 'react'
import { useScene } from '../ui/scene/scene.ts'
import type { LineScene } from '../quick-entry/read-line.ts'
import { loadReader, readerAtHand, readerInTime } from './line-reader.ts'
import { type ByHand, mayBeCommitment, needsReading, promiseOf } from './promise-of.ts'
import type { Box } from './use-box.ts'

/**
 * Reads the line as a promise while it is typed. The reader loads at the first letter. Settings made by hand last until
 * the box is emptied.
 */
export function usePromise(
  box: Pick<Box, 'text' | 'kind' | 'isPrivate'>,
  names: Pick<LineScene, 'you' | 'other'>,
  isKnown: boolean,
) {
  const { you, today, locale } = useScene()
  const [reader, setReader] = useState(readerAtHand)
  const [byHand, setByHand] = useState<ByHand>({})
  const isNeeded = box.text !== '' || box.kind === 'commitment'
  const draft = { text: box.text, kind: box.kind, isPrivate: box.isPrivate }
  const line = { draft, byHand, scene: { ...names, today, locale }, you, isKnown }

  useEffect(() => {
    if (isNeeded && !reader) loadReader().then(setReader, () => undefined)
    // A letter typed without a connection cannot load it; the next one tries again.
  }, [isNeeded, reader, box.text])

  return {
    promise: promiseOf(line, reader),
    /** A note that ends with a day, as commitments do: worth a word. */
    endsWithDay: mayBeCommitment(line, reader),
    /** Nobody can tell yet what this line is: its reader is still on its way. */
    isUnread: !reader && needsReading(line),
    /** This very line, read once its reader is there. `isRead` is false when it did not come in time. */
    readInTime: async () => {
      const late = await readerInTime()
      return { isRead: late !== undefined, promise: promiseOf(line, late) }
    },
    set: (more: ByHand) => setByHand({ ...byHand, ...more }),
    reset: () => setByHand({}),
  }
}
