import { useEffect } from 'react'

type Keys = {
  onPrivate: () => void
  onTopic: () => void
  onCommitment: () => void
  onList: () => void
  onBack: () => void
  /** True when it took something back; otherwise the key keeps its meaning in the field, which holds `text`. */
  onUndo: (text: string) => boolean
}

/**
 * The panel's keys, wherever the focus is. Alt keys are told by their place on the keyboard, because on a Mac Alt+P
 * types a letter. Nothing here collides with Teams' own Ctrl+Shift and Alt+Shift combinations.
 */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing) return
      const act = actOf(event, keys)
      if (act && act() !== false) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function actOf(event: KeyboardEvent, keys: Keys): (() => unknown) | undefined {
  const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (isPlainAlt && event.code === 'KeyP') return keys.onPrivate
  if (isPlainAlt && event.code === 'KeyT') return keys.onTopic
  if (isPlainAlt && event.code === 'KeyC') return keys.onCommitment
  const field =
    event.target instanceof HTMLElement &&
    event.target.matches('textarea, select, input:not([type=checkbox])') &&
    event.target
  const isZ = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
  if (isZ) return () => keys.onUndo(field && 'value' in field ? String(field.value) : '')
  if (event.key === 'Escape') return keys.onBack
  return event.key === '?' && !field ? keys.onList : undefined
}
