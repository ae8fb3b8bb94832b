import type { Ref } from 'react'
import { GrowingText } from '../look/growing-text.tsx'
import { writableText } from '../look/writable-text.ts'

type Props = {
  label: string
  text: string
  onText: (text: string) => void
  longest: number
  placeholder?: string
  fieldRef?: Ref<HTMLInputElement>
}

/** One line of text with its label above it. */
export function TextField({ label, text, onText, longest, placeholder, fieldRef }: Props) {
  return (
    <label className="field">
      {label}
      <input
        ref={fieldRef}
        value={text}
        maxLength={longest}
        placeholder={placeholder}
        onChange={(event) => onText(writableText(event.target.value))}
      />
    </label>
  )
}

/** A text of a few lines that grows with its words. */
export function LongField({ label, text, onText, longest, placeholder }: Omit<Props, 'fieldRef'>) {
  return (
    <div className="field">
      <span aria-hidden>{label}</span>
      <GrowingText
        label={label}
        text={text}
        onText={(next) => onText(next.slice(0, longest))}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </div>
  )
}
