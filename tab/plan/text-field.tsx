import { type Ref, useId } from 'react'
import { Aloud } from '../ui/text/aloud.tsx'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { writableText } from '../ui/text/writable-text.ts'
import { tooLong } from '../words/too-long.ts'

type Props = {
  label: string
  text: string
  onText: (text: string) => void
  /** What is longer is said to be, and nothing of it is cut off: whoever pasted it shortens it. */
  longest: number
  placeholder?: string
  fieldRef?: Ref<HTMLInputElement>
}

/** One line of text with its label above it. */
export function TextField({ label, text, onText, longest, placeholder, fieldRef }: Props) {
  const says = useId()
  const isLong = text.trim().length > longest
  return (
    <label className="field">
      {label}
      <input
        ref={fieldRef}
        value={text}
        placeholder={placeholder}
        aria-invalid={isLong}
        aria-describedby={isLong ? says : undefined}
        onChange={(event) => onText(writableText(event.target.value))}
      />
      <TooLong id={says} text={text} longest={longest} />
    </label>
  )
}

/** A text of a few lines that grows with its words. */
export function LongField({ label, text, onText, longest, placeholder }: Omit<Props, 'fieldRef'>) {
  const says = useId()
  return (
    <div className="field">
      <span aria-hidden>{label}</span>
      <GrowingText
        label={label}
        text={text}
        onText={onText}
        {...(text.trim().length > longest ? { refusalId: says } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <TooLong id={says} text={text} longest={longest} />
    </div>
  )
}

function TooLong({ id, text, longest }: { id: string; text: string; longest: number }) {
  const { language } = useScene()
  const { length } = text.trim()
  return (
    <Aloud className={length > longest ? 'caption refusal' : 'heard-only'} id={id}>
      {length > longest ? tooLong(language, { length, longest }) : undefined}
    </Aloud>
  )
}
