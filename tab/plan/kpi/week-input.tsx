import { Save20Regular } from '@fluentui/react-icons/headless/svg/save'
import { type FormEvent, type Ref, useEffect, useId, useRef, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { writableText } from '../../ui/text/writable-text.ts'
import type { PlanTodayWords } from '../../words/plan-today-words.ts'
import { tooLong } from '../../words/too-long.ts'
import type { Measure } from '../../words/value-of.ts'
import { typedValue } from './typed-value.ts'

/** A week's value as a form holds it. */
export type WeekValue = { value: number; context: string }

type Props = {
  week: number
  measure: Measure
  words: PlanTodayWords
  /** What stands there already, as it is typed. */
  before?: { typed: string; context: string }
  isFocusedAtOnce?: boolean
  onSave: (written: WeekValue) => void
}

/** The value of one week and the line behind it. Enter in either writes both down; what is no number is said below. */
export function WeekInput({ week, measure, words, before, isFocusedAtOnce = false, onSave }: Props) {
  const [typed, setTyped] = useState(before?.typed ?? '')
  const [context, setContext] = useState(before?.context ?? '')
  const [refusal, setRefusal] = useState<string>()
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const says = useId()
  const { language } = useScene()
  const { unit, scale } = measure
  useEffect(() => {
    if (isFocusedAtOnce) field.current?.focus()
  }, [isFocusedAtOnce])

  function save(event: FormEvent): void {
    event.preventDefault()
    const read = typedValue(typed, measure, words)
    const { length } = context.trim()
    const { context: longest } = planTextLimits
    if (length > longest) return setRefusal(tooLong(language, { length, longest }))
    if ('value' in read) return onSave({ value: read.value, context: context.trim() })
    setRefusal(read.refusal)
    field.current?.focus()
  }

  return (
    <form className="week-input" aria-label={words.week(week)} onSubmit={save}>
      <label className="field">
        {words.week(week)}
        <span className="with-unit">
          <ValueField
            fieldRef={field}
            says={says}
            typed={typed}
            isRefused={refusal !== undefined}
            scale={scale}
            choose={words.choose}
            onType={(text) => {
              setTyped(text)
              setRefusal(undefined)
            }}
          />
          {scale === undefined && unit !== '' && <span aria-hidden>{unit}</span>}
        </span>
      </label>
      <label className="field wide">
        {words.behind}
        <input
          value={context}
          onChange={(event) => {
            setContext(writableText(event.target.value))
            setRefusal(undefined)
          }}
        />
      </label>
      <SaveButton says={words.save} />
      <Aloud className={refusal === undefined ? 'heard-only' : 'caption refusal'} id={says}>
        {refusal}
      </Aloud>
    </form>
  )
}

/** Enter saves from either field; the button is for a pointer and for whoever looks for one. */
function SaveButton({ says }: { says: string }) {
  return (
    <button type="submit" className="icon-button" aria-label={says} title={says}>
      <Save20Regular aria-hidden />
    </button>
  )
}

type FieldProps = {
  fieldRef: Ref<HTMLInputElement & HTMLSelectElement>
  /** Of the sentence below that says what is wrong with it. */
  says: string
  typed: string
  isRefused: boolean
  scale: readonly string[] | undefined
  choose: string
  onType: (text: string) => void
}

/** A number to type, or of a scale in words one of them to choose. */
function ValueField({ fieldRef, says, typed, isRefused, scale, choose, onType }: FieldProps) {
  const common = { ref: fieldRef, value: typed, 'aria-invalid': isRefused, 'aria-describedby': says }
  if (scale === undefined)
    return (
      <input
        {...common}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        onChange={(event) => onType(event.target.value)}
      />
    )
  return (
    <select {...common} onChange={(event) => onType(event.target.value)}>
      <option value="">{choose}</option>
      {scale.map((word, at) => (
        <option key={word} value={at + 1}>
          {word}
        </option>
      ))}
    </select>
  )
}
