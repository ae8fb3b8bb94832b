import type { KeyboardEvent } from 'react'
import { lineMaxLength } from '#contract/limits'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { PromisePreview } from './later-preview.ts'
import { MarkedLine } from './marked-line.tsx'
import type { Box } from './use-box.ts'
import { usePromise } from './use-promise.ts'

type Props = {
  box: Box
  names: { you: readonly string[]; other: readonly string[] }
  nextOn: string | null
  label: string
  placeholder: string
  /** A step was added; `isLast` when the person wants to close with it. */
  onAdded: (isLast: boolean) => void
}

/**
 * The one-line box where every line is a promise: without a person it is one's own, without a day it is due at the next
 * 1:1.
 */
export function NextStepBox({ box, names, nextOn, label, placeholder, onAdded }: Props) {
  const { acts, you } = useScene()
  const { promise, isUnread, readInTime, set, reset } = usePromise(
    { text: box.text, kind: 'commitment', isPrivate: false },
    names,
    true,
  )
  const isBegun = box.text.trim() !== ''

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    const text = promise?.text ?? box.text.trim()
    const isLast = event.ctrlKey || event.metaKey
    if (text && isUnread) return addOnceRead(text, isLast)
    if (text) {
      acts.addCommitment(text, promise?.owner ?? you, promise?.due ?? null)
      reset()
      box.empty()
    }
    if (text || isLast) onAdded(isLast)
  }

  /** Its day cannot be read yet: the line waits for its reader, and closing waits with it. */
  function addOnceRead(text: string, isLast: boolean): void {
    const line = readInTime()
    const letGo = box.hold()
    reset()
    void line.then(({ promise: read }) => {
      acts.addCommitment(read?.text ?? text, read?.owner ?? you, read?.due ?? null)
      letGo()
      onAdded(isLast)
    })
  }

  return (
    <div className="box">
      {promise && isBegun && <PromisePreview promise={promise} nextOn={nextOn} onSet={set} />}
      <GrowingText
        fieldRef={box.field}
        text={box.text}
        onText={(text) => box.type(text.slice(0, lineMaxLength))}
        onKeyDown={onKeyDown}
        label={label}
        placeholder={placeholder}
        marked={promise && promise.marks.length > 0 && <MarkedLine text={box.text} marks={promise.marks} />}
      />
    </div>
  )
}
