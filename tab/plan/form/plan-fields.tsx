import type { ReactNode } from 'react'
import { planTextLimits } from '#contract/limits'
import type { HabitTerms, PlanTerms } from '#domain/plan/plan'
import { planLimits } from '#domain/plan/plan-limits'
import { mondayOf } from '#domain/time/iso-week'
import { Section } from '../../ui/section.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { weekdayNames } from '../../words/weekday-names.ts'
import { HabitFields } from '../habits/habit-form.tsx'
import { LongField } from '../text-field.tsx'
import { BehaviourFields } from './behaviour-fields.tsx'
import { emptyBehaviour, emptyGoal, emptyHabit, emptyKpi } from './empty-parts.ts'
import { GoalFields } from './goal-fields.tsx'
import { KpiFields } from './kpi-fields.tsx'
import { ObjectiveFields } from './objective-fields.tsx'

type Props = {
  terms: PlanTerms
  onTerms: (terms: PlanTerms) => void
  /** Of a new plan; a running one has its habits beside its wording. */
  habits?: readonly HabitTerms[]
  onHabits?: (habits: HabitTerms[]) => void
  /** First name of the other person; undefined for a plan of one's own. */
  other: string | undefined
  /** May its weeks still begin on another day? */
  mayMoveStart: boolean
}

/** The six parts of a plan, as they are written. */
export function PlanFields({ terms, onTerms, habits, onHabits, other, mayMoveStart }: Props) {
  const { language, you } = useScene()
  const words = planFormWords(language)
  const { kpis, behaviours } = terms
  const takeHabit =
    habits && onHabits && habits.length < planLimits.habits
      ? (habit: HabitTerms) => onHabits([...habits, habit])
      : undefined
  return (
    <>
      <ObjectiveFields terms={terms} onTerms={onTerms} onHabit={takeHabit} />
      <Parts
        words={words.kpis}
        full={kpis.length >= planLimits.kpis ? words.kpis.full : undefined}
        onAdd={() => onTerms({ ...terms, kpis: [...kpis, emptyKpi(you)] })}
      >
        {kpis.map((kpi, at) => (
          <KpiFields
            key={kpi.id}
            kpi={kpi}
            place={at + 1}
            other={other}
            onKpi={(next) => onTerms({ ...terms, kpis: put(kpis, next) })}
            onRemove={() => onTerms(withoutKpi(terms, kpi.id))}
          />
        ))}
      </Parts>
      <Parts
        words={words.behaviours}
        isFull={behaviours.length >= planLimits.behaviours}
        onAdd={() => onTerms({ ...terms, behaviours: [...behaviours, emptyBehaviour(you)] })}
      >
        {behaviours.map((behaviour, at) => (
          <BehaviourFields
            key={behaviour.id}
            behaviour={behaviour}
            place={at + 1}
            other={other}
            onBehaviour={(next) => onTerms({ ...terms, behaviours: put(behaviours, next) })}
            onRemove={() => onTerms({ ...terms, behaviours: without(behaviours, behaviour.id) })}
          />
        ))}
      </Parts>
      <OwnGoals terms={terms} onTerms={onTerms} />
      {habits && onHabits && <OwnHabits habits={habits} onHabits={onHabits} />}
      <MeasureFields terms={terms} onTerms={onTerms} mayMoveStart={mayMoveStart} />
    </>
  )
}

function withoutKpi(terms: PlanTerms, id: string): PlanTerms {
  const goals = terms.goals.map(({ kpiId, ...goal }) =>
    kpiId === undefined || kpiId === id ? goal : { ...goal, kpiId },
  )
  return { ...terms, kpis: without(terms.kpis, id), goals }
}

function put<Part extends { id: string }>(parts: readonly Part[], part: Part): Part[] {
  return parts.map((one) => (one.id === part.id ? part : one))
}

function without<Part extends { id: string }>(parts: readonly Part[], id: string): Part[] {
  return parts.filter((one) => one.id !== id)
}

type PartsProps = {
  words: { title: string; lead: string; add: string }
  isFull?: boolean
  /** Why there is no room for another one, where that needs saying. */
  full?: string | undefined
  onAdd: () => void
  children: ReactNode
}

/** Parts of one kind below one another, with the way to one more. */
function Parts({ words, isFull = false, full, onAdd, children }: PartsProps) {
  return (
    <Section title={words.title}>
      <p className="caption">{words.lead}</p>
      {children}
      {full !== undefined && <p className="caption">{full}</p>}
      {full === undefined && !isFull && (
        <button type="button" className="link-button" onClick={onAdd}>
          {words.add}
        </button>
      )}
    </Section>
  )
}

function OwnGoals({ terms, onTerms }: Pick<Props, 'terms' | 'onTerms'>) {
  const { language } = useScene()
  const words = planFormWords(language)
  const { goals } = terms
  return (
    <Parts
      words={words.goals}
      isFull={goals.length >= planLimits.goals}
      onAdd={() => onTerms({ ...terms, goals: [...goals, emptyGoal()] })}
    >
      {goals.map((goal, at) => (
        <GoalFields
          key={goal.id}
          goal={goal}
          place={at + 1}
          terms={terms}
          onGoal={(next) => onTerms({ ...terms, goals: put(goals, next) })}
          onRemove={() => onTerms({ ...terms, goals: without(goals, goal.id) })}
        />
      ))}
    </Parts>
  )
}

function OwnHabits({ habits, onHabits }: Required<Pick<Props, 'habits' | 'onHabits'>>) {
  const { language, you } = useScene()
  const { habits: words } = planFormWords(language)
  return (
    <Parts
      words={words}
      isFull={habits.length >= planLimits.habits}
      onAdd={() => onHabits([...habits, emptyHabit(you)])}
    >
      {habits.map((habit, at) => (
        <fieldset key={habit.id} className="part">
          <legend className="heard-only">{words.numbered(at + 1)}</legend>
          <HabitFields terms={habit} onTerms={(next) => onHabits(put(habits, next))} />
          <button type="button" className="link-button" onClick={() => onHabits(without(habits, habit.id))}>
            {words.remove}
          </button>
        </fieldset>
      ))}
    </Parts>
  )
}

/** How it is measured, and over which weeks. */
function MeasureFields({ terms, onTerms, mayMoveStart }: Pick<Props, 'terms' | 'onTerms' | 'mayMoveStart'>) {
  const { language } = useScene()
  const { measurement: words } = planFormWords(language)
  const { measurement } = terms
  return (
    <>
      <Section title={words.title}>
        <LongField
          label={words.method}
          text={measurement.method}
          onText={(method) => onTerms({ ...terms, measurement: { ...measurement, method } })}
          longest={planTextLimits.words}
          placeholder={words.example}
        />
        <WrittenOn on={measurement.on} onOn={(on) => onTerms({ ...terms, measurement: { ...measurement, on } })} />
      </Section>
      <TimelineFields terms={terms} onTerms={onTerms} mayMoveStart={mayMoveStart} />
    </>
  )
}

/** A plan starts on a Monday: any day chosen means the Monday of its week. */
function TimelineFields({ terms, onTerms, mayMoveStart }: Pick<Props, 'terms' | 'onTerms' | 'mayMoveStart'>) {
  const { language, dates } = useScene()
  const { timeline: time } = planFormWords(language)
  const { timeline } = terms
  return (
    <Section title={time.title}>
      <div className="two">
        <label className="field">
          {time.start}
          <input
            type="date"
            disabled={!mayMoveStart}
            value={timeline.startOn}
            onChange={({ target }) =>
              target.value !== '' && onTerms({ ...terms, timeline: { ...timeline, startOn: mondayOf(target.value) } })
            }
          />
        </label>
        <label className="field">
          {time.weeks}
          <input
            type="number"
            min={planLimits.fewestWeeks}
            max={planLimits.mostWeeks}
            value={timeline.weeks === 0 ? '' : timeline.weeks}
            onChange={({ target }) =>
              onTerms({
                ...terms,
                timeline: { ...timeline, weeks: Math.max(0, Math.min(999, Math.round(target.valueAsNumber || 0))) },
              })
            }
          />
        </label>
      </div>
      <p className="caption">{time.monday(dates.day(timeline.startOn))}</p>
    </Section>
  )
}

/** On which day of the week the number is written down; 1 is Monday. */
export function WrittenOn({ on, onOn }: { on: number; onOn: (on: number) => void }) {
  const { language, locale } = useScene()
  return (
    <label className="field minutes-field">
      {planFormWords(language).measurement.on}
      <select value={on} onChange={({ target }) => onOn(Number(target.value))}>
        {weekdayNames(locale, 'long').map((day, at) => (
          <option key={day} value={at + 1}>
            {day}
          </option>
        ))}
      </select>
    </label>
  )
}
