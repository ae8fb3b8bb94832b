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

/**
 * The lines of one template, each with its question. Enter goes on to the next line, and from the last one adds them all;
 * under Options it first asks for three.
 */
export function TemplateForm({ template, words, grow, device, draftScope, onAdd }: Props) {
  const { other } = useScene()
  const { written, write, empty } = useWritten(device, draftScope)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { options } = growOf(written)

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
            onKeyDown={(event) => {
              if (grow && at === places.options && isBetweenOptions(written[at] ?? '', options)) return
              goOn(event, form.current?.querySelectorAll('textarea')[at + 1], add)
            }}
            label={`${step}: ${asks}`}
            isFocusedAtOnce={at === 0}
          />
          {grow && <BelowStep at={at} grow={grow} options={options} words={words} />}
        </div>
      ))}
      {grow && (
        <MeasureField
          text={written[places.measure] ?? ''}
          words={words}
          onText={(text) => write(places.measure, text)}
        />
      )}
      <div className="row end">
        <Button type="submit" appearance="primary" size="small">
          {words.add}
        </Button>
      </div>
    </form>
  )
}

/** While ways are still wanted, Enter begins a line for the next one; in an empty line it goes on with what there is. */
function isBetweenOptions(text: string, options: number): boolean {
  return options > 0 && options < wantedOptions && !text.endsWith('\n')
}

/** Enter goes on to the next line; from the last one there is nowhere to go but out. */
function goOn(event: KeyboardEvent, next: HTMLElement | undefined, onEnd: () => void): void {
  if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return
  event.preventDefault()
  if (next) next.focus()
  else onEnd()
}

type BelowProps = { at: number; grow: NonNullable<Props['grow']>; options: number; words: TemplateWords }

/** Below Reality what the record tells, below Options how many are still wanted. */
function BelowStep({ at, grow, options, words }: BelowProps) {
  if (at === places.reality) return <FactChips facts={grow.facts} words={words.facts} onLeaveOut={grow.onLeaveOut} />
  return at === places.options && options < wantedOptions ? <p className="caption">{words.options(options)}</p> : null
}

/** How the two will know that the promise at the end was a success. */
function MeasureField({ text, words, onText }: { text: string; words: TemplateWords; onText: (text: string) => void }) {
  const id = useId()
  return (
    <div className="step">
      <label className="caption" htmlFor={id}>
        {words.measure}
      </label>
      <input
        id={id}
        className="measure"
        value={text}
        maxLength={lineMaxLength}
        onChange={(event) => onText(writableText(event.target.value))}
      />
      <p className="caption">{words.willPromise}</p>
    </div>
  )
}
