import { Button } from '../ui/button.tsx'
import { planTextLimits } from '#contract/limits'
import { otherSide } from '#domain/pair'
import type { Kpi } from '#domain/plan/plan'
import type { PlanAct } from '#domain/plan/plan-act'
import { useUnfinished } from '../ui/hooks/use-unfinished.ts'
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

/** What somebody changed in the review and has not kept yet. */
type Touched = { text?: string; celebrate?: string; stays?: readonly string[] }

/** What came of the plan: against where it began, in the words of both, what stays, what is celebrated. */
export function ReviewPage({ onDone }: { onDone: () => void }) {
  const { you } = useScene()
  const { plan, words, other, mayAct, act } = usePlanScene()
  const { review } = words
  const said = plan.review
  // What nobody touches here is what stands there, also when the other writes it meanwhile.
  const { written, write, letGo } = useUnfinished<Touched>(`review|${plan.id}`, {})
  const text = written.text ?? said?.words[you] ?? ''
  const celebrate = written.celebrate ?? said?.celebrate ?? ''
  const stays = written.stays ?? said?.stays ?? []
  const { refusals, isDone } = useRefusals()
  const theirs = said?.words[otherSide(you)]
  const isKept = (said?.words[you] ?? '') === text.trim()

  function keep(): void {
    const next: PlanAct = { kind: 'review', words: text.trim(), stays: [...stays], celebrate: celebrate.trim() }
    if (isDone(act(next, review.kept))) letGo()
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
        <LongField
          label={review.yours}
          text={text}
          onText={(next) => write({ ...written, text: next })}
          longest={planTextLimits.words}
        />
        {other !== undefined && (
          <p className={theirs === undefined ? 'caption' : undefined}>
            {theirs === undefined ? review.theirsNone(other) : <strong>{review.theirs(other)}</strong>} {theirs}
          </p>
        )}
        <StaysField stays={stays} onStays={(next) => write({ ...written, stays: next })} />
        <LongField
          label={review.celebrate}
          text={celebrate}
          onText={(next) => write({ ...written, celebrate: next })}
          longest={planTextLimits.words}
        />
        <Refusals says={refusals} />
        {mayAct && <Ways isKept={isKept} onDone={onDone} />}
      </form>
    </>
  )
}

/** What is typed is kept, and a plan whose review is written is closed. */
function Ways({ isKept, onDone }: { isKept: boolean; onDone: () => void }) {
  const { plan, words } = usePlanScene()
  return (
    <div className="row start">
      <Button type="submit" appearance={isKept ? 'secondary' : 'primary'}>
        {words.review.save}
      </Button>
      {plan.status === 'running' && (
        <Do act={{ kind: 'close', isClosed: true }} says={words.ways.closed} isPrimary={isKept} onDone={onDone}>
          {words.ways.close}
        </Do>
      )}
    </div>
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
