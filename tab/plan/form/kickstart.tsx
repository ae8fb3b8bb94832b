import { Button } from '../../ui/button.tsx'
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle'
import { useId, useState } from 'react'
import { kickstartSteps, type KickstartStep, type PlanDraft, stepsDone } from '#domain/plan/plan-draft'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { KickstartFields } from './kickstart-fields.tsx'

type Props = {
  draft: PlanDraft
  /** Is it with the API, or on this device alone? */
  isKept: boolean
  onDraft: (draft: PlanDraft) => void
  onFinish: () => void
}

/** Seven steps that need nobody else, one open at a time. What they fill is the draft of a plan. */
export function Kickstart({ draft, isKept, onDraft, onFinish }: Props) {
  const { language } = useScene()
  const all = planFormWords(language)
  const words = all.kickstart
  const done = stepsDone(draft)
  const [open, setOpen] = useState<KickstartStep | undefined>(() => kickstartSteps.find((step) => !done[step]))
  const id = useId()
  const next = kickstartSteps[kickstartSteps.findIndex((step) => step === open) + 1]
  return (
    <div className="plan-form">
      <p className="caption">{isKept ? all.kept : all.notKept}</p>
      <ol className="kickstart">
        {kickstartSteps.map((step, at) => (
          <li key={step} className="section">
            <StepHead
              title={words.numbered(at + 1, words.steps[step].title)}
              controls={open === step ? `${id}-${step}` : undefined}
              isDone={done[step]}
              onTurn={() => setOpen(open === step ? undefined : step)}
            />
            {open === step && (
              <form
                id={`${id}-${step}`}
                aria-label={words.steps[step].title}
                className="in-place-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  // The field goes with its step: the keyboard goes on to the head of the one that opens.
                  const own = event.currentTarget.closest('li')
                  const onward = own?.nextElementSibling ?? own
                  onward?.querySelector('button')?.focus()
                  setOpen(next)
                }}
              >
                <p className="caption">{words.steps[step].about}</p>
                <KickstartFields step={step} draft={draft} onDraft={onDraft} />
                {next && (
                  <div className="row start">
                    <Button type="submit" size="small" className="small-button">
                      {words.next}
                    </Button>
                  </div>
                )}
              </form>
            )}
          </li>
        ))}
      </ol>
      <div className="row start">
        <Button appearance={Object.values(done).every(Boolean) ? 'primary' : 'secondary'} onClick={onFinish}>
          {words.finish}
        </Button>
      </div>
    </div>
  )
}

/** The name of a step, which opens it; `controls` is the id of what it has opened. */
function StepHead(props: { title: string; controls: string | undefined; isDone: boolean; onTurn: () => void }) {
  const { title, controls, isDone, onTurn } = props
  const { language } = useScene()
  return (
    <h2>
      <button
        type="button"
        className="opening"
        aria-expanded={controls !== undefined}
        aria-controls={controls}
        onClick={onTurn}
      >
        {title}
      </button>
      {isDone && (
        <>
          <CheckmarkCircle16Regular aria-hidden />{' '}
          <span className="heard-only">{planFormWords(language).kickstart.done}</span>
        </>
      )}
    </h2>
  )
}
