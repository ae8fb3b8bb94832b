import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import { planTextLimits } from '#contract/limits'
import { otherSide } from '#domain/pair'
import type { Kpi } from '#domain/plan/plan'
import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import { AssessmentPair } from './journal/assessment-pair.tsx'
import { isReadable } from './is-readable.ts'
import { usePlanScene } from './plan-scene.ts'
import { Do } from './open/plan-ways.tsx'
import { Refusals } from './small-form.tsx'
import { LongField } from './text-field.tsx'
import { useRefusals } from './use-refusals.ts'
import { resultWords } from './kpi/result-words.ts'

/** What came of the plan: against where it began, in the words of both, what stays, what is celebrated. */
export function ReviewPage({ onDone }: { onDone: () => void }) {
  const { you } = useScene()
  const { plan, words, other, mayAct, act } = usePlanScene()
  const { review } = words
  const said = plan.review
  // What nobody touches here is what stands there, also when the other writes it meanwhile.
  const [typed, setText] = useState<string>()
  const [celebrated, setCelebrate] = useState<string>()
  const [chosen, setStays] = useState<readonly string[]>()
  const text = typed ?? said?.words[you] ?? ''
  const celebrate = celebrated ?? said?.celebrate ?? ''
  const stays = chosen ?? said?.stays ?? []
  const { refusals, isDone } = useRefusals()
  const theirs = said?.words[otherSide(you)]
  const isKept = (said?.words[you] ?? '') === text.trim()

  function keep(): void {
    isDone(act({ kind: 'review', words: text.trim(), stays: [...stays], celebrate: celebrate.trim() }, review.kept))
  }

  return (
    <>
      <Results />
      <AssessmentPair />
      <form
        className="in-place-form review-form"
        aria-label={review.title}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReadable(event.currentTarget)) keep()
        }}
      >
        <LongField label={review.yours} text={text} onText={setText} longest={planTextLimits.words} />
        {other !== undefined && (
          <p className={theirs === undefined ? 'caption' : undefined}>
            {theirs === undefined ? review.theirsNone(other) : <strong>{review.theirs(other)}</strong>} {theirs}
          </p>
        )}
        <StaysField stays={stays} onStays={setStays} />
        <LongField label={review.celebrate} text={celebrate} onText={setCelebrate} longest={planTextLimits.words} />
        <Refusals says={refusals} />
        {mayAct && (
          <div className="row start">
            <Button type="submit" appearance={isKept ? 'secondary' : 'primary'}>
              {review.save}
            </Button>
            {plan.status === 'running' && (
              <Do act={{ kind: 'close', isClosed: true }} says={words.ways.closed} isPrimary={isKept} onDone={onDone}>
                {words.ways.close}
              </Do>
            )}
          </div>
        )}
      </form>
    </>
  )
}

/** What came of each number. */
function Results() {
  const { plan, words } = usePlanScene()
  const { review } = words
  return (
    <Section title={review.title}>
      <p className="caption">{review.lead}</p>
      <ul className="results">
        {plan.terms.kpis.map((kpi) => (
          <Result key={kpi.id} kpi={kpi} />
        ))}
      </ul>
    </Section>
  )
}

/** Which habits stay when the plan is over. */
function StaysField({ stays, onStays }: { stays: readonly string[]; onStays: (stays: readonly string[]) => void }) {
  const { plan, words } = usePlanScene()
  if (plan.habits.length === 0) return null
  return (
    <fieldset className="choices">
      <legend>{words.review.stays}</legend>
      {plan.habits.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={stays.includes(id)}
            onChange={({ target }) => onStays(target.checked ? [...stays, id] : stays.filter((one) => one !== id))}
          />
          {title}
        </label>
      ))}
    </fieldset>
  )
}

function Result({ kpi }: { kpi: Kpi }) {
  const { locale, today } = useScene()
  const { plan, words } = usePlanScene()
  const { was, told } = resultWords(kpi, { plan, today, locale, words })
  return (
    <li>
      <strong>{kpi.name}</strong> {was}
      <span className="caption below-name">{told}</span>
    </li>
  )
}
