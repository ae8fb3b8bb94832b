import { Button } from '../../ui/button.tsx'
import { useId, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import { changeOfTerms } from '#domain/plan/changed-parts'
import type { PlanTerms } from '#domain/plan/plan'
import { planMoment } from '#domain/plan/plan-weeks'
import { useUnfinished } from '../../ui/hooks/use-unfinished.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Refusals } from '../small-form.tsx'
import { TextField } from '../text-field.tsx'
import { useRefusals } from '../use-refusals.ts'
import { Hints } from './hints.tsx'
import { isReadable } from '../is-readable.ts'
import { PlanFields } from './plan-fields.tsx'

type Wording = { terms: PlanTerms; reason: string }

/** Another wording of the plan: what only fills in what was open holds at once, everything else is asked of the other. */
export function RevisePage({ onDone }: { onDone: () => void }) {
  const { language, today } = useScene()
  const { plan, other, act } = usePlanScene()
  const [version] = useState(plan.version)
  const start: Wording = { terms: plan.terms, reason: '' }
  const { written, write, letGo } = useUnfinished(`revise|${plan.id}|${version}`, start)
  const { terms, reason } = written
  const { refusals, isDone } = useRefusals()
  const says = useId()
  const words = planFormWords(language)
  const change = changeOfTerms(plan.terms, terms)
  const isAtOnce = other === undefined || change.isOnlyFacts || plan.status === 'proposed'
  const done = isAtOnce || other === undefined ? words.changed : words.asked(other)

  function send(): void {
    if (isDone(act({ kind: 'revise', terms, reason: reason.trim(), version }, done))) leave()
  }

  function leave(): void {
    letGo()
    onDone()
  }

  return (
    <form
      className="plan-form in-place-form"
      // What is wrong is said by the plan's own rule, in our words.
      noValidate
      aria-label={words.reviseTitle}
      aria-describedby={says}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReadable(event.currentTarget)) send()
        else isDone([])
      }}
    >
      <PlanFields
        terms={terms}
        onTerms={(next) => write({ ...written, terms: next })}
        other={other}
        mayMoveStart={plan.status === 'proposed' || planMoment(plan, today).kind === 'before'}
      />
      <Hints terms={terms} />
      {plan.status === 'running' && (
        <WhyField reason={reason} onReason={(next) => write({ ...written, reason: next })} />
      )}
      <Refusals id={says} says={refusals} />
      <div className="row start">
        <Button type="submit" appearance="primary">
          {isAtOnce ? words.change : words.ask}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
      </div>
    </form>
  )
}

/** Why what was agreed shall be another way: both read it later. */
function WhyField({ reason, onReason }: { reason: string; onReason: (reason: string) => void }) {
  const words = planFormWords(useScene().language)
  return (
    <>
      <TextField label={words.reason} text={reason} onText={onReason} longest={planTextLimits.line} />
      <p className="caption">{words.reasonHint}</p>
    </>
  )
}
