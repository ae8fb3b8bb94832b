import type { KeyboardEvent } from 'react'
import { useScene } from '../scene/scene.ts'

type Deps = { onSave: () => void; onDone: () => void }

/** How writing in place ends, for every line: Enter saves, Escape leaves it as it was, and the focus goes back to the box. */
export function useWriting({ onSave, onDone }: Deps) {
  const { focusBox } = useScene()

  function leave(): void {
    onDone()
    focusBox()
  }

  function save(): void {
    onSave()
    leave()
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
