import { useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import { DrawnBox } from '../../ui/drawn-box.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { TickBox } from '../../ui/tick-box.tsx'
import { textOf } from '../../words/text-of.ts'
import { usePlanScene } from '../plan-scene.ts'
import { SmallForm } from '../small-form.tsx'
import { TextField } from '../text-field.tsx'

/** The steps of a plan: promises of the record that belong to it. A plan of one's own has none but its habits. */
export function Steps() {
  const { plan, read, words, mayAct, other } = usePlanScene()
  const [isAdding, setAdding] = useState(false)
  if (other === undefined || (plan.status === 'closed' && read.steps.length === 0)) return null
  const mayAdd = mayAct && plan.status === 'running'
  return (
    <Section
      title={words.steps.title}
      count={read.steps.length || undefined}
      {...(mayAdd
        ? {
            aside: (
              <button
                type="button"
                className="link-button"
                aria-expanded={isAdding}
                onClick={() => setAdding(!isAdding)}
              >
                {words.steps.add}
              </button>
            ),
          }
        : {})}
    >
      {isAdding && <StepForm onDone={() => setAdding(false)} />}
      {read.steps.length === 0 && !isAdding && <p className="caption">{words.steps.none}</p>}
      {read.steps.length > 0 && (
        <ul className="lines">
          {read.steps.map((step) => (
            <StepLine key={step.id} step={step} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function StepLine({ step }: { step: CommitmentView }) {
  const { you, language, dates, acts, words: panel } = useScene()
  const { words, mayAct } = usePlanScene()
  const text = textOf(step, language)
  const isOwn = step.owner === you
  const isDone = step.status === 'done'
  const day = step.currentDue === null ? words.steps.noDay : dates.day(step.currentDue)
  const state = step.status === 'open' ? day : words.steps[step.status]
  return (
    <li className="line">
      {isOwn && mayAct && step.status === 'open' ? (
        <TickBox label={text} isTicked={false} onTick={() => acts.tick(step)} />
      ) : (
        <DrawnBox isOwn={isOwn} isDone={isDone} says={isDone ? panel.commitments.done : panel.commitments.open} />
      )}
      <span className="text">
        {text}
        {step.measure !== undefined && <span className="plan">{step.measure}</span>}
      </span>
      <span className="aside">{state}</span>
    </li>
  )
}

function StepForm({ onDone }: { onDone: () => void }) {
  const { you, acts, today } = useScene()
  const { plan, words, other = '' } = usePlanScene()
  const [text, setText] = useState('')
  const [measure, setMeasure] = useState('')
  const [due, setDue] = useState('')
  const [owner, setOwner] = useState<Side>(you)
  const isOwn = owner === you

  function add(): readonly string[] {
    if (text.trim() === '') return [words.steps.noText]
    if (due !== '' && due < today) return [words.steps.dayOver]
    const step = { planId: plan.id, ...(measure.trim() === '' ? {} : { measure: measure.trim() }) }
    acts.addCommitment(text.trim(), owner, due === '' ? null : due, { step })
    return []
  }

  return (
    <div className="more">
      <SmallForm
        label={words.steps.add}
        says={isOwn ? words.steps.save : words.steps.ask}
        cancel={words.kpi.cancel}
        onSend={add}
        onDone={onDone}
      >
        <TextField label={words.steps.what} text={text} onText={setText} longest={lineMaxLength} />
        <TextField label={words.steps.measure} text={measure} onText={setMeasure} longest={lineMaxLength} />
        <label className="field minutes-field">
          {words.steps.due}
          <input type="date" min={today} value={due} onChange={({ target }) => setDue(target.value)} />
        </label>
        <div className="row start">
          {([you, you === 'manager' ? 'report' : 'manager'] as const).map((side) => (
            <button
              key={side}
              type="button"
              className="chip"
              aria-pressed={owner === side}
              onClick={() => setOwner(side)}
            >
              {side === you ? words.steps.yours : words.steps.theirs(other)}
            </button>
          ))}
        </div>
      </SmallForm>
    </div>
  )
}
