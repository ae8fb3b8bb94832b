import '../look/template.css'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { useEffect, useRef, useState } from 'react'
import type { SessionView } from '#contract/view'
import type { DeviceStore } from '../client/device/device-store.ts'
import { BackHead } from '../look/back-head.tsx'
import { useScene } from '../look/scene.ts'
import { type TemplateName, templateWords } from '../words/template-words.ts'
import { blockOf, growOf } from './lines-of.ts'
import { TemplateForm } from './template-form.tsx'

/** Place of the step of GROW that becomes a promise. */
const willStep = 3

type Props = {
  /** The template to begin with, when one was asked for by name. */
  start: TemplateName | undefined
  device: DeviceStore
  /** Under which name this device keeps half-filled templates. */
  draftScope: string
  /** The session that GROW is noted for, if there is one. */
  session: SessionView | undefined
  onBack: () => void
  /** Puts the last word of GROW into the box as a promise to be. */
  onPromise: (text: string) => void
}

/** The templates: choose one, fill its lines, and they become one note of the record. What is half filled is kept. */
export function TemplatesPage({ start, device, draftScope, session, onBack, onPromise }: Props) {
  const { language, you, acts } = useScene()
  const words = templateWords(language)
  const [chosen, setChosen] = useState(start)
  const back = useRef<HTMLButtonElement>(null)
  const template = chosen && words.templates[chosen]
  useEffect(() => {
    if (!chosen) back.current?.focus()
  }, [chosen])

  function add(written: readonly string[]): void {
    if (!template) return
    const will = chosen === 'grow' ? written[willStep]?.trim() : undefined
    const block = blockOf(template, written, will ? willStep : undefined)
    const isNoted = chosen === 'grow' && session !== undefined
    const grown = isNoted ? { on: session.on, grow: growOf(written), before: session.grow } : undefined
    const says = template.isPrivate ? words.addedPrivately : words.added
    acts.addNotes(block === '' ? [] : [block], template.isPrivate ? 'private' : 'shared', says(template.name), grown)
    onBack()
    if (will) onPromise(will)
  }

  const names = (Object.keys(words.templates) as TemplateName[]).filter(
    (name) => you === 'manager' || words.templates[name].isForManager !== true,
  )
  return (
    <div className="keys">
      <BackHead
        title={template?.name ?? words.title}
        label={template ? words.backToList : words.back}
        onBack={() => (template ? setChosen(undefined) : onBack())}
        backRef={back}
      />
      {template && (
        <TemplateForm
          key={chosen}
          template={template}
          words={words}
          endsInPromise={chosen === 'grow'}
          device={device}
          draftScope={`${draftScope}|${chosen}`}
          onAdd={add}
        />
      )}
      {!template && (
        <ul className="lines">
          <li>
            <Choice name={words.free} about={words.freeAbout} isPrivate={false} onChoose={onBack} />
          </li>
          {names.map((name) => (
            <li key={name}>
              <Choice {...words.templates[name]} onChoose={() => setChosen(name)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type ChoiceProps = { name: string; about: string; isPrivate: boolean; onChoose: () => void }

function Choice({ name, about, isPrivate, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="key-row template-choice" onClick={onChoose}>
      <span>
        {name}
        <span className="caption">{about}</span>
      </span>
      {isPrivate && <LockClosed16Regular aria-hidden />}
    </button>
  )
}
