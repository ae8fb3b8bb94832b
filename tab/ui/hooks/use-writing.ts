import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { useScene } from '../scene/scene.ts'

type Deps = {
  onSave: () => void
  /** Ends the writing. Whoever leaves it as it was goes back to where they came from. */
  onDone: (ended: 'saved' | 'left') => void
}

/** How writing in place ends, for every line: Enter saves and leads back to the box, Escape leaves it as it was. */
export function useWriting({ onSave, onDone }: Deps) {
  const { focusBox } = useScene()

  function leave(): void {
    onDone('left')
  }

  function save(): void {
    onSave()
    onDone('saved')
    focusBox()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      leave()
    }
  }

  return { leave, save, onKeyDown }
}

/**
 * Whether a line is written in its place. The button that opens it is away meanwhile; given `opener`, it has the focus
 * when it comes back and nothing was saved.
 */
export function useWritingInPlace() {
  const [isWriting, setWriting] = useState(false)
  const isLeft = useRef(false)
  const opener = useCallback((button: HTMLButtonElement | null) => {
    if (isLeft.current) button?.focus()
    isLeft.current = false
  }, [])
  function done(ended: 'saved' | 'left'): void {
    isLeft.current = ended === 'left'
    setWriting(false)
  }
  return { isWriting, opener, open: () => setWriting(true), done }
}
