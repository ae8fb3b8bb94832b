import { type Ref, useEffect, useRef, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import type { HabitTerms } from '#domain/plan/plan'
import { planLimits } from '#domain/plan/plan-limits'
import { useScene } from '../../ui/scene/scene.ts'
import { planWords } from '../../words/plan-words.ts'
import { weekdayNames } from '../../words/weekday-names.ts'
import { emptyHabit } from '../form/empty-parts.ts'
import { usePlanScene } from '../plan-scene.ts'
import { SmallForm } from '../small-form.tsx'
import { TextField } from '../text-field.tsx'

/** A habit and its moment. When and where are asked for; more than a few minutes is hinted at and never refused. */
export function HabitForm({ habit, onDone }: { habit?: HabitTerms; onDone: () => void }) {
  const { you } = useScene()
  const { words, act } = usePlanScene()
  const [terms, setTerms] = useState<HabitTerms>(() => habit ?? emptyHabit(you))
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  function save(): readonly string[] {
    const { id, owner, minutes, days } = terms
    const [title, when, where] = [terms.title.trim(), terms.when.trim(), terms.where.trim()]
    return act({ kind: 'set-habit', habit: { id, owner, title, when, where, minutes, days } }, words.habits.saved)
  }

  return (
    <div className="more">
      <SmallForm
        label={habit?.title ?? words.habits.add}
        says={words.habits.form.save}
        cancel={words.habits.form.cancel}
        onSend={save}
        onDone={onDone}
      >
        <HabitFields terms={terms} onTerms={setTerms} titleRef={first} />
      </SmallForm>
    </div>
  )
}

type FieldsProps = {
  terms: HabitTerms
  onTerms: (terms: HabitTerms) => void
  titleRef?: Ref<HTMLInputElement>
}

/** The fields of a habit, in whichever form they stand. */
export function HabitFields({ terms, onTerms, titleRef }: FieldsProps) {
  const { language } = useScene()
  const { form } = planWords(language).habits
  const { name, line } = planTextLimits
  const set = (change: Partial<HabitTerms>) => onTerms({ ...terms, ...change })
  const isLong = terms.minutes > planLimits.habitMinutes
  return (
    <>
      <TextField
        label={form.title}
        text={terms.title}
        onText={(title) => set({ title })}
        longest={name}
        placeholder={form.titleExample}
        {...(titleRef === undefined ? {} : { fieldRef: titleRef })}
      />
      <TextField
        label={form.when}
        text={terms.when}
        onText={(when) => set({ when })}
        longest={line}
        placeholder={form.whenExample}
      />
      <TextField
        label={form.where}
        text={terms.where}
        onText={(where) => set({ where })}
        longest={line}
        placeholder={form.whereExample}
      />
      <label className="field minutes-field">
        {form.minutes}
        <input
          type="number"
          min={1}
          max={planLimits.mostHabitMinutes}
          value={terms.minutes === 0 ? '' : terms.minutes}
          onChange={(event) =>
            set({ minutes: Math.max(0, Math.min(600, Math.round(event.target.valueAsNumber || 0))) })
          }
        />
      </label>
      {isLong && <p className="caption">{form.long(terms.minutes)}</p>}
      <DaysField days={terms.days} onDays={(days) => set({ days })} />
      <p className="caption">{form.experiment}</p>
    </>
  )
}

/** On which weekdays it is meant. */
function DaysField({ days, onDays }: { days: readonly number[]; onDays: (days: number[]) => void }) {
  const { language, locale } = useScene()
  const { form } = planWords(language).habits
  return (
    <fieldset className="choices">
      <legend>{form.days}</legend>
      <div className="row start">
        {weekdayNames(locale, 'short').map((day, at) => {
          const isOn = days.includes(at + 1)
          const next = isOn
            ? days.filter((one) => one !== at + 1)
            : [...days, at + 1].toSorted((one, other) => one - other)
          return (
            <button key={day} type="button" className="chip" aria-pressed={isOn} onClick={() => onDays(next)}>
              {day}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
