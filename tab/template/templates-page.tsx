import '../styles/panel/first-run.css'
import '../styles/template.css'
import { LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { useEffect, useRef, useState } from 'react'
import type { PairView, SessionView } from '#contract/view'
import type { DeviceStore } from '../client/device/device-store.ts'
import { BackHead } from '../ui/page/back-head.tsx'
import { type StepOf, useScene } from '../ui/scene/scene.ts'
import { type TemplateName, templateWords } from '../words/template-words.ts'
import { useUnfinished } from '../ui/hooks/use-unfinished.ts'
import { noteOf, growOf } from './lines-of.ts'
import { realityFacts } from './reality-facts.ts'
import { places, TemplateForm } from './template-form.tsx'

type Props = {
  /** The template to begin with, when one was asked for by name. */
  start: TemplateName | undefined
  device: DeviceStore
  /** Under which name this device keeps half-filled templates. */
  draftScope: string
  /** The record that GROW reads its facts from, once there is one. */
  pair: PairView | undefined
  /** The session that GROW is noted for, if there is one. */
  session: SessionView | undefined
  onBack: () => void
  /** Puts the last word of GROW into the box as a promise to be. */
  onPromise: (text: string, step: StepOf) => void
}

/** The templates: choose one, fill its lines, and they become one note of the record. What is half filled is kept. */
export function TemplatesPage({ start, device, draftScope, pair, session, onBack, onPromise }: Props) {
  const { language, locale, acts } = useScene()
  // As long as its lines are kept half filled, what was left out of them stays out.
  const left = useUnfinished<readonly string[]>(`left out|${draftScope}`, [])
  const words = templateWords(language)
  const [chosen, setChosen] = useState(start)
  const back = useRef<HTMLButtonElement>(null)
  const template = chosen && words.templates[chosen]
  const all = chosen === 'grow' && pair ? realityFacts(pair, { language, locale }) : []
  const facts = all.filter((fact) => !left.written.includes(fact))
  useEffect(() => {
    if (!chosen) back.current?.focus()
  }, [chosen])

  function add(written: readonly string[]): void {
    if (!template) return
    const will = chosen === 'grow' ? written[places.will]?.trim() : undefined
    const block = noteOf(
      template,
      chosen === 'grow' ? withFacts(written, facts) : written,
      will ? places.will : undefined,
    )
    const isNoted = chosen === 'grow' && session !== undefined
    const grown = isNoted ? { on: session.on, grow: growOf(written) } : undefined
    const says = template.isPrivate ? words.addedPrivately : words.added
    if (chosen === 'grow') left.letGo()
    acts.addNotes(block === '' ? [] : [block], template.isPrivate ? 'private' : 'shared', says(template.name), grown)
    onBack()
    if (will) onPromise(will, stepOf(pair, written[places.measure]?.trim() ?? ''))
  }

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
          grow={
            chosen === 'grow' ? { facts, onLeaveOut: (fact: string) => left.write([...left.written, fact]) } : undefined
          }
          device={device}
          draftScope={`${draftScope}|${chosen}`}
          onAdd={add}
        />
      )}
      {!template && <Choices onFree={onBack} onChoose={setChosen} />}
    </div>
  )
}

/** Facts belong to a Reality that somebody thought about; alone they would be a note that nobody wrote. */
function withFacts(written: readonly string[], facts: readonly string[]): readonly string[] {
  const isThought = written.slice(0, places.measure).some((text) => text.trim() !== '')
  if (!isThought || facts.length === 0) return written
  const reality = [written[places.reality]?.trim(), ...facts].filter(Boolean).join('\n')
  return Array.from({ length: places.measure }, (_, at) => (at === places.reality ? reality : (written[at] ?? '')))
}

/** What the promise is told to be: a step of the plan that runs, and how the two will know. */
function stepOf(pair: PairView | undefined, measure: string): StepOf {
  const planId = pair?.plan?.state === 'running' ? pair.plan.planId : undefined
  return { ...(planId === undefined ? {} : { planId }), ...(measure === '' ? {} : { measure }) }
}

/** The templates that this person may fill, and a free line. */
function Choices({ onFree, onChoose }: { onFree: () => void; onChoose: (name: TemplateName) => void }) {
  const { language, you } = useScene()
  const words = templateWords(language)
  const names = (Object.keys(words.templates) as TemplateName[]).filter(
    (name) => you === 'manager' || words.templates[name].isForManager !== true,
  )
  return (
    <ul className="lines">
      <li>
        <Choice name={words.free} about={words.freeAbout} isPrivate={false} onChoose={onFree} />
      </li>
      {names.map((name) => (
        <li key={name}>
          <Choice {...words.templates[name]} onChoose={() => onChoose(name)} />
        </li>
      ))}
    </ul>
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
