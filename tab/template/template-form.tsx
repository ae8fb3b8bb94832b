import { Button } from '@fluentui/react-components'
import { LockClosed16Filled } from '@fluentui/react-icons/svg/lock-closed'
import { type KeyboardEvent, useId, useRef } from 'react'
import type { DeviceStore } from '../client/device/device-store.ts'
import { GrowingText } from '../look/growing-text.tsx'
import { useScene } from '../look/scene.ts'
import type { Template, TemplateWords } from '../words/template-words.ts'
import { useWritten } from './use-written.ts'

type Props = {
  template: Template
  words: TemplateWords
  endsInPromise: boolean
  device: DeviceStore
  /** Under which name this device keeps the lines while they are being written. */
  draftScope: string
  onAdd: (written: readonly string[]) => void
}

/** The lines of one template, each with its question. Enter goes on to the next line, and from the last one adds them all. */
export function TemplateForm({ template, words, endsInPromise, device, draftScope, onAdd }: Props) {
  const { other } = useScene()
  const { written, write, empty } = useWritten(device, draftScope)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)

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
        </div>
      ))}
      {endsInPromise && <p className="caption">{words.willPromise}</p>}
      <div className="row end">
        <Button type="submit" appearance="primary" size="small">
          {words.add}
        </Button>
      </div>
    </form>
  )
}
