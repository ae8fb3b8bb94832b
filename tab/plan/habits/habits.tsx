import { useRef, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import { habitWeek } from '#domain/plan/habit-dots'
import type { Habit, HabitOutcome } from '#domain/plan/plan'
import { planLimits } from '#domain/plan/plan-limits'
import { DrawnBox } from '../../ui/drawn-box.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { TickBox } from '../../ui/tick-box.tsx'
import { planTodayWords } from '../../words/plan-today-words.ts'
import { BlockInCalendar } from './block-in-calendar.tsx'
import { HabitDots } from '../../ui/habit-dots.tsx'
import { HabitForm } from './habit-form.tsx'
import { usePlanScene } from '../plan-scene.ts'
import { SmallForm } from '../small-form.tsx'
import { TextField } from '../text-field.tsx'

/** The one to three small habits, each with its moment and a row of dots for every week; those that ended stay below. */
export function Habits() {
  const { plan, words, mayAct } = usePlanScene()
  const [isAdding, setAdding] = useState(false)
  const section = useRef<HTMLDivElement>(null)
  const running = plan.habits.filter(({ ended }) => ended === undefined)
  const mayAdd = mayAct && plan.status === 'running' && running.length < planLimits.habits

  function close(): void {
    setAdding(false)
    section.current?.querySelector<HTMLElement>('.add-habit')?.focus()
  }

  return (
    <div ref={section}>
      <Section
        title={words.habits.title}
        count={running.length || undefined}
        {...(mayAdd
          ? {
              aside: (
                <button
                  type="button"
                  className="link-button add-habit"
                  aria-expanded={isAdding}
                  onClick={() => setAdding(!isAdding)}
                >
                  {words.habits.add}
                </button>
              ),
            }
          : {})}
      >
        {isAdding && <HabitForm onDone={close} />}
        {plan.habits.length === 0 && !isAdding && <p className="caption">{words.habits.none}</p>}
        {plan.habits.length > 0 && (
          <ul className="habit-list">
            {plan.habits.map((habit) => (
              <HabitLine key={habit.id} habit={habit} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

function HabitLine({ habit }: { habit: Habit }) {
  const { you, today } = useScene()
  const { plan, words, mayAct, week } = usePlanScene()
  const { id, title, owner, when, where, minutes, ended } = habit
  const isOwn = owner === you
  const now = habitWeek(plan, habit, { week, today })
  const weeks = Array.from({ length: week }, (_, at) => habitWeek(plan, habit, { week: at + 1, today }))
  const told = weeks.map((one) => words.habits.week(one.week, one.done, one.of)).join(', ')
  return (
    <li className="habit">
      <div className="line">
        <HabitBox habit={habit} />
        <span className="text">{title}</span>
        <span className="aside">
          {ended && words.habits.ended(ended.outcome)}
          {!ended && plan.status === 'running' && words.habits.thisWeek(now.done, now.of)}
          {plan.review?.stays.includes(id) && ` ${words.habits.stays}`}
        </span>
      </div>
      <p className="caption below">
        {words.habits.when(when, where)}, {words.habits.minutes(minutes)}
      </p>
      <p className="heard-only">{words.habits.dots(title, told)}</p>
      <div className="habit-weeks" aria-hidden>
        {weeks.map((one) => (
          <HabitDots key={one.week} dots={one.dots} />
        ))}
      </div>
      {ended?.words !== undefined && <p className="caption below">{ended.words}</p>}
      {isOwn && mayAct && plan.status === 'running' && <HabitWays habit={habit} />}
    </li>
  )
}

/** Whether it was done today, for its owner to tick; only the room of a box where it is over and has no today. */
function HabitBox({ habit: { id, title, owner, ended, done } }: { habit: Habit }) {
  const { you, today, language, other } = useScene()
  const { plan, mayAct, act } = usePlanScene()
  const says = planTodayWords(language)
  const isOwn = owner === you
  const isDone = done.includes(today)
  if (ended !== undefined || plan.status === 'closed') return <span className="tick" />
  if (isOwn && mayAct && plan.status === 'running')
    return (
      <TickBox
        label={says.today(title)}
        isTicked={isDone}
        onTick={() =>
          act({ kind: 'tick-habit', habitId: id, on: today, isDone: !isDone }, isDone ? says.unticked : says.ticked)
        }
      />
    )
  return <DrawnBox isOwn={isOwn} isDone={isDone} says={isDone ? says.doneToday(title) : says.notYours(other, title)} />
}

/** What its owner does with a habit: word it anew, block time for it, say how it went. */
function HabitWays({ habit }: { habit: Habit }) {
  const { words, act } = usePlanScene()
  const [opened, setOpened] = useState<'edit' | 'block' | 'end'>()
  const row = useRef<HTMLDivElement>(null)

  function close(): void {
    setOpened(undefined)
    row.current?.querySelector('button')?.focus()
  }

  if (habit.ended !== undefined)
    return (
      <div className="row start ways">
        <button
          type="button"
          className="link-button"
          onClick={() => act({ kind: 'end-habit', habitId: habit.id, outcome: null, words: '' }, words.habits.wentOn)}
        >
          {words.habits.goOn}
        </button>
      </div>
    )
  return (
    <>
      <div className="row start ways" ref={row}>
        {(['edit', 'block', 'end'] as const).map((way) => (
          <button
            key={way}
            type="button"
            className="link-button"
            aria-expanded={opened === way}
            onClick={() => setOpened(opened === way ? undefined : way)}
          >
            {words.habits[way]}
          </button>
        ))}
      </div>
      {opened === 'edit' && <HabitForm habit={habit} onDone={close} />}
      {opened === 'block' && <BlockInCalendar habit={habit} />}
      {opened === 'end' && <EndForm habit={habit} onDone={close} />}
    </>
  )
}

const outcomes: readonly HabitOutcome[] = ['worked', 'did-not', 'learned']

function EndForm({ habit, onDone }: { habit: Habit; onDone: () => void }) {
  const { words, act } = usePlanScene()
  const [outcome, setOutcome] = useState<HabitOutcome>('worked')
  const [text, setText] = useState('')
  return (
    <SmallForm
      label={`${words.habits.end} ${habit.title}`}
      says={words.kpi.keep}
      cancel={words.kpi.cancel}
      onSend={() => act({ kind: 'end-habit', habitId: habit.id, outcome, words: text.trim() }, words.habits.endKept)}
      onDone={onDone}
    >
      <fieldset className="choices">
        <legend>{words.habits.end}</legend>
        {outcomes.map((one) => (
          <label key={one}>
            <input type="radio" name={`end-${habit.id}`} checked={outcome === one} onChange={() => setOutcome(one)} />
            {words.habits.outcomes[one]}
          </label>
        ))}
      </fieldset>
      <TextField label={words.habits.endWords} text={text} onText={setText} longest={planTextLimits.line} />
    </SmallForm>
  )
}
