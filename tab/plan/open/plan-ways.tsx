import { Button } from '../../ui/button.tsx'
import { type ReactNode, useRef, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import type { PlanAct } from '#domain/plan/plan-act'
import { goesOnOn, planMoment } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import { mondayOf } from '#domain/time/iso-week'
import { useScene } from '../../ui/scene/scene.ts'
import { plainDay } from '../../words/day-spans.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Refusals, SmallForm } from '../small-form.tsx'
import { TextField } from '../text-field.tsx'
import { useRefusals } from '../use-refusals.ts'

type Props = {
  /** Opens the wording to be changed. */
  onRevise: () => void
  onReview: () => void
  onPrint: () => void
  onNext: (() => void) | undefined
}

/** What can be done to the plan as a whole. */
export function PlanWays({ onRevise, onReview, onPrint, onNext }: Props) {
  const { plan, words, mayAct } = usePlanScene()
  const [isPausing, setPausing] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const { ways } = words
  const isRunning = plan.status === 'running'
  if (!isRunning && plan.status !== 'closed') return null
  return (
    <div className="plan-ways">
      <div className="row start" ref={row}>
        {mayAct && isRunning && (
          <>
            <Button data-way="revise" onClick={onRevise}>
              {ways.revise}
            </Button>
            <Button aria-expanded={isPausing} onClick={() => setPausing(!isPausing)}>
              {ways.pause}
            </Button>
            <Button data-way="review" onClick={onReview}>
              {ways.review}
            </Button>
          </>
        )}
        <Button onClick={onPrint}>{ways.print}</Button>
        {mayAct && plan.status === 'closed' && (
          <>
            <Button data-way="review" onClick={onReview}>
              {ways.review}
            </Button>
            <Reopen />
            <Button appearance="primary" onClick={onNext}>
              {ways.next}
            </Button>
          </>
        )}
      </div>
      {isPausing && (
        <PauseForm
          onDone={() => {
            setPausing(false)
            row.current?.querySelectorAll('button')[1]?.focus()
          }}
        />
      )}
    </div>
  )
}

/** A plan that was closed by mistake is opened again, until the day after. */
function Reopen() {
  const { today } = useScene()
  const { plan, words, act } = usePlanScene()
  const isLate = plan.closed === undefined || addDays(plan.closed.on, 1) < today
  if (isLate) return null
  return (
    <Button onClick={() => act({ kind: 'close', isClosed: false }, words.ways.reopened)}>{words.ways.reopen}</Button>
  )
}

/** Leave: from a day to the first day back, which may not be known yet. The weeks behind it shift. */
function PauseForm({ onDone }: { onDone: () => void }) {
  const { today } = useScene()
  const { words, act } = usePlanScene()
  const [from, setFrom] = useState(() => mondayOf(addDays(today, 6)))
  const [to, setTo] = useState('')
  const [why, setWhy] = useState('')
  const { pause } = words
  return (
    <div className="more">
      <SmallForm
        label={pause.title}
        says={pause.save}
        cancel={words.kpi.cancel}
        onSend={() => act({ kind: 'pause', from, to: to === '' ? null : to, why: why.trim() }, words.ways.paused)}
        onDone={onDone}
      >
        <p className="caption">{pause.lead}</p>
        <div className="two">
          <label className="field">
            {pause.from}
            <input
              type="date"
              required
              value={from}
              onChange={({ target }) => target.value !== '' && setFrom(target.value)}
            />
          </label>
          <label className="field">
            {pause.to}
            <input type="date" min={from} value={to} onChange={({ target }) => setTo(target.value)} />
          </label>
        </div>
        {to === '' && <p className="caption">{pause.unknown}</p>}
        <TextField label={pause.why} text={why} onText={setWhy} longest={planTextLimits.line} />
      </SmallForm>
    </div>
  )
}

/** Where the plan stands besides its weeks: it waits for a yes, it rests, it is over. With what that asks for. */
export function PlanStatus({ onEdit, onReview }: { onEdit: () => void; onReview: () => void }) {
  const { today, dates, you, locale } = useScene()
  const { plan, words, other = '', mayAct } = usePlanScene()
  const moment = planMoment(plan, today)
  const { status, ways } = words
  const isYours = plan.by === you
  switch (plan.status) {
    case 'proposed':
      return (
        <Says says={isYours ? status.proposedByYou(other) : status.proposedByThem(other)}>
          {mayAct && (isYours ? <Withdraw onEdit={onEdit} /> : <Answer onEdit={onEdit} />)}
        </Says>
      )
    case 'declined':
      return (
        <Says says={isYours ? status.declinedByThem(other) : status.declinedByYou}>
          {mayAct && (isYours ? <Withdraw onEdit={onEdit} /> : <Accept />)}
        </Says>
      )
    case 'closed':
      return plan.closed === undefined ? null : <Says says={status.closed(plainDay(locale, plan.closed.on))} />
    case 'withdrawn':
      return null
    case 'running':
      if (moment.kind === 'before') return <Says says={status.before(dates.day(moment.startsOn))} />
      if (moment.kind === 'over')
        return (
          <Says says={status.over}>
            {mayAct && (
              <Button data-way="review" appearance="primary" onClick={onReview}>
                {ways.review}
              </Button>
            )}
          </Says>
        )
      return moment.isPaused ? <Paused /> : <PauseAhead />
  }
}

function Says({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="plan-status">
      <p>{says}</p>
      {children && <div className="row start">{children}</div>}
    </div>
  )
}

function Answer({ onEdit }: { onEdit: () => void }) {
  const { plan, words } = usePlanScene()
  return (
    <>
      <Accept />
      <Do act={{ kind: 'answer', answer: 'declined', about: plan.proposedAt }} says={words.ways.declined}>
        {words.ways.decline}
      </Do>
      <Button data-way="revise" onClick={onEdit}>
        {words.ways.edit}
      </Button>
    </>
  )
}

function Accept() {
  const { plan, words } = usePlanScene()
  return (
    <Do act={{ kind: 'answer', answer: 'accepted', about: plan.proposedAt }} says={words.ways.accepted} isPrimary>
      {words.ways.accept}
    </Do>
  )
}

function Withdraw({ onEdit }: { onEdit: () => void }) {
  const { plan, words } = usePlanScene()
  return (
    <>
      {plan.status === 'proposed' && (
        <Button data-way="revise" onClick={onEdit}>
          {words.ways.edit}
        </Button>
      )}
      <Do act={{ kind: 'withdraw', of: 'plan' }} says={words.ways.withdrawn}>
        {words.ways.withdraw}
      </Do>
    </>
  )
}

/** A week that began in a pause rests to its end: then there is nothing to go on with before Monday. */
function Paused() {
  const { today, dates } = useScene()
  const { plan, words, mayAct } = usePlanScene()
  const monday = goesOnOn(plan, today)
  const isOpen = plan.pauses.some(({ from, to }) => from <= today && (to === null || today < to))
  if (!isOpen) return <Says says={words.status.pausedAlready(monday === null ? '' : dates.day(monday))} />
  return (
    <Says says={words.status.paused(monday === null ? undefined : dates.day(monday))}>
      {mayAct && (
        <Do act={{ kind: 'resume', on: today }} says={words.ways.resumed}>
          {words.ways.resume}
        </Do>
      )}
    </Says>
  )
}

/** A pause that is still to come, with the way to do without it. */
function PauseAhead() {
  const { today, dates } = useScene()
  const { plan, words, mayAct } = usePlanScene()
  const ahead = plan.pauses.find(({ from }) => today < from)
  if (ahead === undefined) return null
  const { from, to } = ahead
  return (
    <Says says={words.status.willPause(dates.day(from), to === null ? undefined : dates.day(to))}>
      {mayAct && (
        <Do act={{ kind: 'resume', on: from }} says={words.ways.pauseCancelled}>
          {words.ways.cancelPause}
        </Do>
      )}
    </Says>
  )
}

type DoProps = { act: PlanAct; says: string; isPrimary?: boolean; onDone?: () => void; children: string }

/** A button that does one thing to the plan, and says why where it cannot. */
export function Do({ act, says, isPrimary = false, onDone, children }: DoProps) {
  const scene = usePlanScene()
  const { refusals, isDone } = useRefusals()
  return (
    <>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        onClick={() => {
          if (isDone(scene.act(act, says))) onDone?.()
        }}
      >
        {children}
      </Button>
      {refusals.length > 0 && <Refusals says={refusals} />}
    </>
  )
}
