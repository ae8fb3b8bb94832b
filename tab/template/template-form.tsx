import { Button } from '../ui/button.tsx'
import { LockClosed16Filled } from '@fluentui/react-icons/headless/svg/lock-closed'
import { type KeyboardEvent, useId, useRef } from 'react'
import type { DeviceStore } from '../client/device/device-store.ts'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { lineMaxLength } from '#contract/limits'
import { useScene } from '../ui/scene/scene.ts'
import { writableText } from '../ui/text/writable-text.ts'
import type { Template, TemplateWords } from '../words/template-words.ts'
import { FactChips } from './fact-chips.tsx'
import { growOf } from './lines-of.ts'
import { useWritten } from './use-written.ts'

/** Where the steps of GROW stand among the lines; how the promise is measured comes behind them. */
export const places = { reality: 1, options: 2, will: 3, measure: 4 } as const
const wantedOptions = 3

type Props = {
  template: Template
  words: TemplateWords
  /** Of GROW: what the record tells for Reality, and how the promise at its end will be measured. */
  grow?: { facts: readonly string[]; onLeaveOut: (fact: string) => void } | undefined
  device: DeviceStore
  /** Under which name this device keeps the lines while they are being written. */
  draftScope: string
  onAdd: (written: readonly string[]) => void
}

/** The lines of one template, each with its question. Enter goes on to the next line, and from the last one adds them all. */
export function TemplateForm({ template, words, grow, device, draftScope, onAdd }: Props) {
  const { other } = useScene()
  const { written, write, empty } = useWritten(device, draftScope)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { options } = growOf(written)

  function onKeyDown(event: KeyboardEvent, at: number): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    const next = form.current?.querySelectorAll('textarea')[at + 1]
    if (next) next.focus()
    else add()
  }

  function add(): void {
    if (written.every((text) => text.trim() === '')) return
    empty()
    onAdd(written)
  }

  return (
    <form
      ref={form}
      className={template.isPrivate ? 'template is-private' : 'template'}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <p className="caption row start">
        {template.isPrivate && <LockClosed16Filled aria-hidden />}
        {template.isPrivate ? words.onlyYou : words.both(other)}
      </p>
      {template.lines.map(({ step, asks }, at) => (
        <div key={step} className="step">
          <strong>{step}</strong>
          <p className="caption" id={`${id}-${at}`}>
            {asks}
          </p>
          <GrowingText
            text={written[at] ?? ''}
            onText={(text) => write(at, text)}
            onKeyDown={(event) => onKeyDown(event, at)}
            label={`${step}: ${asks}`}
            isFocusedAtOnce={at === 0}
          />
          {grow && at === places.reality && (
            <FactChips facts={grow.facts} words={words.facts} onLeaveOut={grow.onLeaveOut} />
          )}
          {grow && at === places.options && options < wantedOptions && (
            <p className="caption">{words.options(options)}</p>
          )}
        </div>
      ))}
      {grow && (
        <div className="step">
          <label className="caption" htmlFor={`${id}-measure`}>
            {words.measure}
          </label>
          <input
            id={`${id}-measure`}
            className="measure"
            value={written[places.measure] ?? ''}
            maxLength={lineMaxLength}
            onChange={(event) => write(places.measure, writableText(event.target.value))}
          />
          <p className="caption">{words.willPromise}</p>
        </div>
      )}
      <div className="row end">
        <Button type="submit" appearance="primary" size="small">
          {words.add}
        </Button>
      </div>
    </form>
  )
}
