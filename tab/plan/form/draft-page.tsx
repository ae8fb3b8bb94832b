import { Button } from '../../ui/button.tsx'
import { useId, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { Side } from '#domain/pair'
import type { Goal } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import { proposePlan } from '#domain/plan/propose-plan'
import type { DeviceStore } from '../../client/device/device-store.ts'
import type { Change } from '../../client/outbox/change.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { Refusals } from '../small-form.tsx'
import { isReadable } from '../is-readable.ts'
import { refusalsOf } from '../use-plan-act.ts'
import { useRefusals } from '../use-refusals.ts'
import { Hints } from './hints.tsx'
import { Kickstart } from './kickstart.tsx'
import { PlanFields } from './plan-fields.tsx'
import { useDraft } from './use-draft.ts'

export type DraftMeans = { pairId: string; read: ReadPlanOutput; device: DeviceStore; draftScope: string }

type Props = DraftMeans & {
  /** Seven steps at first, in place of the whole form. */
  isKickstart: boolean
  /** What it begins with, where nothing was written yet. */
  start?: PlanDraft | undefined
  onDone: () => void
}

/** A plan as one person drafts it, alone, until it is proposed or begun. */
export function DraftPage({ pairId, read, device, draftScope, isKickstart, start, onDone }: Props) {
  const { language, you, acts } = useScene()
  const kept = useDraft({ pairId, read, device, scope: `${draftScope}|draft`, start })
  const [isInSteps, setInSteps] = useState(isKickstart)
  const { refusals, isDone } = useRefusals()
  const says = useId()
  const words = planFormWords(language)
  const other = read.other?.firstName
  const { draft } = kept

  function propose(): void {
    const { decision, change } = proposalOf(draft, read, you)
    if (decision.kind !== 'changed') {
      isDone(refusalsOf(decision, language))
      return
    }
    kept.letGo()
    acts.step(other === undefined ? words.started : words.proposed(other), change)
    onDone()
  }

  if (isInSteps)
    return <Kickstart draft={draft} isKept={kept.isWithApi} onDraft={kept.write} onFinish={() => setInSteps(false)} />
  return (
    <form
      className="plan-form in-place-form"
      // What is wrong is said by the plan's own rule, in our words.
      noValidate
      aria-label={words.draftTitle}
      aria-describedby={says}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReadable(event.currentTarget)) propose()
        else isDone([])
      }}
    >
      <p className="caption">{kept.isWithApi ? words.kept : words.notKept}</p>
      <PlanFields
        terms={draft.terms}
        onTerms={(terms) => kept.write({ ...draft, terms })}
        habits={draft.habits}
        onHabits={(habits) => kept.write({ ...draft, habits })}
        other={other}
        mayMoveStart
      />
      <Hints terms={draft.terms} habits={draft.habits} />
      <Refusals id={says} says={refusals} />
      <div className="row start">
        <Button type="submit" appearance="primary">
          {other === undefined ? words.start : words.propose(other)}
        </Button>
      </div>
    </form>
  )
}

/** The draft as it is proposed, and what the plan's own rule says to it. */
function proposalOf(draft: PlanDraft, read: ReadPlanOutput, by: Side) {
  const planId = crypto.randomUUID()
  const { terms, habits, from } = tidied(draft)
  const goesOn = from?.why === 'next' ? { from: from.planId } : {}
  const actor = { by, now: new Date().toISOString(), today: read.today }
  const people = read.other === undefined ? ('one' as const) : ('pair' as const)
  const decision = proposePlan(read.plan ?? undefined, { id: planId, people, terms, habits }, actor)
  const change = (pairId: string): Change => ({
    operation: 'proposePlan',
    input: { pairId, planId, terms, habits, ...goesOn },
  })
  return { decision, change }
}

/** Was anything said of a goal besides its text? */
function isBegun(goal: Goal): boolean {
  const facts = Object.entries(goal).filter(([name]) => name !== 'id' && name !== 'text')
  return facts.some(([, fact]) => fact !== null && fact !== undefined && fact !== '')
}

/** Without blanks at the ends, and without lines that were added and never filled. */
export function tidied({ terms, habits, from }: PlanDraft): Pick<PlanDraft, 'terms' | 'habits' | 'from'> {
  const isSaid = (text: string) => text.trim() !== ''
  return {
    terms: {
      ...terms,
      objective: terms.objective.trim(),
      goals: terms.goals.filter((goal) => isSaid(goal.text) || isBegun(goal)),
      measurement: { ...terms.measurement, method: terms.measurement.method.trim() },
    },
    habits: habits.filter(({ title, when, where }) => isSaid(`${title}${when}${where}`)),
    ...(from === undefined ? {} : { from }),
  }
}
