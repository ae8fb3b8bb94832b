import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react'
import { noteMaxLength } from '#contract/limits'
import { writableText } from './writable-text.ts'

type Props = {
  text: string
  onText: (text: string) => void
  label: string
  /** The most characters it takes; a note's if nothing is said. */
  longest?: number
  placeholder?: string
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  isFocusedAtOnce?: boolean
  /** The text again, with marks: shown in the field's place while given. */
  marked?: ReactNode
  fieldRef?: Ref<HTMLTextAreaElement>
  /** Of the sentence that says why this cannot be kept, if so. */
  refusalId?: string
}

/** A text field as high as its text. A copy of the text behind it gives the height, so nothing is measured in script. */
export function GrowingText({
  text,
  onText,
  label,
  longest = noteMaxLength,
  placeholder,
  onKeyDown,
  isFocusedAtOnce,
  marked,
  fieldRef,
  refusalId,
}: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = isFocusedAtOnce ? frame.current?.querySelector('textarea') : undefined
    // The record is read from its top; a focus that scrolls would open it at its end.
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [isFocusedAtOnce])
  return (
    <div className={marked ? 'growing is-marked' : 'growing'} ref={frame}>
      <div className="growing-copy" aria-hidden>
        {/* An example is read whole as well. */}
        {marked ?? (text === '' ? placeholder : text)}{' '}
      </div>
      <textarea
        ref={fieldRef}
        rows={1}
        value={text}
        maxLength={longest}
        aria-label={label}
        aria-invalid={refusalId === undefined ? undefined : true}
        aria-describedby={refusalId}
        placeholder={placeholder}
        onChange={(event) => onText(cleaned(event.target))}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** What stands in the field, without what nobody typed; the caret stays behind the same words. */
function cleaned(field: HTMLTextAreaElement): string {
  const text = writableText(field.value)
  if (text === field.value) return text
  const caret = writableText(field.value.slice(0, field.selectionEnd)).length
  field.value = text
  field.setSelectionRange(caret, caret)
  return text
}
