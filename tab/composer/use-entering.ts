import { useRef, useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import { useScene } from '../ui/scene/scene.ts'
import type { PromiseDraft } from './promise-of.ts'
import type { Box } from './use-box.ts'
import type { usePromise } from './use-promise.ts'

type Reading = Pick<ReturnType<typeof usePromise>, 'promise' | 'isUnread' | 'readInTime' | 'reset'>

/**
 * Enters the line in the box as what it is read as. A line that nobody can read yet leaves the box at once and is entered
 * in its turn; one that is too long for what it is stays, and that is said.
 */
export function useEntering(box: Box, { promise, isUnread, readInTime, reset }: Reading) {
  const { acts } = useScene()
  const [isTooLong, setTooLong] = useState(false)
  const reading = useRef(Promise.resolve())

  function add(): void {
    const text = promise?.text ?? box.text.trim()
    if (!text) return
    // A private line waits for nothing: among the words of others it would not be private on this device.
    if (isUnread || (box.held.length > 0 && !box.isPrivate)) return addOnceRead()
    const isLine = promise !== undefined || box.kind === 'topic'
    setTooLong(isLine && text.length > lineMaxLength)
    if (isLine && text.length > lineMaxLength) return
    enter(promise)
    reset()
    box.empty()
    box.focus()
  }

  /** One of these words may name a person or a day, and nobody can tell yet. Lines wait for each other, to stay in order. */
  function addOnceRead(): void {
    const line = readInTime()
    const letGo = box.hold()
    reset()
    reading.current = reading.current.then(async () => {
      const { promise: read, isRead } = await line
      // Too long for a promise, it is a note, which has room for it.
      enter(read && read.text.length <= lineMaxLength ? read : undefined, isUnread && !isRead)
      letGo()
    })
  }

  /** Adds the line as it stood in the box when this was drawn. */
  function enter(read: PromiseDraft | undefined, isGuess = false): void {
    const { text, kind, isPrivate, source, step } = box
    const typed = { text, kind, isPrivate }
    if (read) acts.addCommitment(read.text, read.owner, read.due, { typed, source, step })
    else if (kind === 'topic') acts.addTopic(text.trim(), typed)
    else acts.addNote(text.trim(), isPrivate ? 'private' : 'shared', { typed, isGuess, isThanks: kind === 'thanks' })
  }

  return { add, isTooLong }
}
