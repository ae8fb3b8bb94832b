import { useId, useState } from 'react'
import { readValue } from '#domain/plan/read-value'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import type { PlanFormWords } from '../../words/plan-form-words.ts'
import { typedNumber } from '../../words/typed-number.ts'

type Props = {
  label: string
  unit: string
  value: number | null
  words: PlanFormWords['number']
  onValue: (value: number | null) => void
}

/** A number as people type it. What is none stays in the field with the reason, and nothing is taken of it. */
export function NumberField({ label, unit, value, words, onValue }: Props) {
  const { locale } = useScene()
  const written = value === null ? '' : typedNumber(locale, value)
  const [typed, setTyped] = useState({ text: written, value })
  // Something else may have filled it meanwhile: a pack, a draft.
  const text = typed.value === value ? typed.text : written
  const refusal = refusalOf(text, unit, words)
  const says = useId()

  function write(next: string): void {
    const read = readValue(next, unit)
    const taken = read.kind === 'value' ? read.value : null
    setTyped({ text: next, value: taken })
    onValue(taken)
  }

  return (
    <label className="field number-field">
      {label}
      <span className="with-unit">
        <input
          value={text}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-invalid={refusal !== undefined}
          aria-describedby={says}
          onChange={(event) => write(event.target.value)}
        />
        {unit !== '' && <span aria-hidden>{unit}</span>}
      </span>
      <Aloud className={refusal === undefined ? 'heard-only' : 'caption refusal'} id={says}>
        {refusal}
      </Aloud>
    </label>
  )
}

function refusalOf(text: string, unit: string, words: PlanFormWords['number']): string | undefined {
  const read = readValue(text, unit)
  switch (read.kind) {
    case 'value':
    case 'empty':
      return undefined
    case 'not-a-number':
      return words.noNumber(read.text)
    case 'ambiguous':
      return words.ambiguous(read.text)
    case 'other-unit':
      return words.otherUnit(read.text)
  }
}
