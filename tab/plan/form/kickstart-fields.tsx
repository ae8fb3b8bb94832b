import { planTextLimits } from '#contract/limits'
import { baselineOf } from '#domain/plan/kpi-verdict'
import type { Goal, HabitTerms, Kpi } from '#domain/plan/plan'
import type { KickstartStep, PlanDraft } from '#domain/plan/plan-draft'
import { addDays } from '#domain/time/add-days'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { LongField, TextField } from '../text-field.tsx'
import { BaselineFields } from './baseline-fields.tsx'
import { emptyGoal, emptyHabit, emptyKpi } from './empty-parts.ts'
import { NumberField } from './number-field.tsx'
import { WrittenOn } from './plan-fields.tsx'

type Props = { step: KickstartStep; draft: PlanDraft; onDraft: (draft: PlanDraft) => void }

const { name, unit, line, objective } = planTextLimits

const goalDays = 90
const ideas = 3

/** What one of the seven steps asks for: parts of the draft, and nothing twice. */
export function KickstartFields({ step, draft, onDraft }: Props) {
  const first = useFirstParts(draft, onDraft)
  const { kpi, habit, setKpi, setHabit } = first
  switch (step) {
    case 'kpi':
      return <NumberStep kpi={kpi} onKpi={setKpi} />
    case 'baseline':
      return <BaselineFields kpi={kpi} onKpi={setKpi} />
    case 'goal':
      return <GoalStep {...first} />
    case 'ideas':
      return <IdeasStep draft={draft} onDraft={onDraft} />
    case 'habit':
      return <ChooseHabit draft={draft} habit={habit} onHabit={setHabit} />
    case 'moment':
      return <MomentStep habit={habit} onHabit={setHabit} />
    case 'tracker':
      return <TrackerStep draft={draft} onDraft={onDraft} />
  }
}

type Drafting = Omit<Props, 'step'>

/** The first number, goal and habit of a draft, which these steps are about, empty where there are none yet. */
function useFirstParts({ terms, habits, ...draft }: PlanDraft, onDraft: Props['onDraft']) {
  const { you, today } = useScene()
  const [kpi = emptyKpi(you)] = terms.kpis
  const [goal = { ...emptyGoal(), by: addDays(today, goalDays) }] = terms.goals
  const [habit = emptyHabit(you)] = habits
  const put = (next: Partial<PlanDraft>) => onDraft({ ...draft, terms, habits, ...next })
  return {
    kpi,
    goal,
    habit,
    setKpi: (next: Kpi) => put({ terms: { ...terms, kpis: [next, ...terms.kpis.slice(1)] } }),
    setGoal: (next: Goal) => {
      // The goal is what the plan is for, until somebody says it better.
      const objective = terms.objective === goal.text ? next.text : terms.objective
      put({ terms: { ...terms, objective, goals: [next, ...terms.goals.slice(1)] } })
    },
    setHabit: (next: HabitTerms) => put({ habits: [next, ...habits.slice(1)] }),
  }
}

function NumberStep({ kpi, onKpi: setKpi }: { kpi: Kpi; onKpi: (kpi: Kpi) => void }) {
  const all = planFormWords(useScene().language)
  return (
    <>
      <TextField
        label={all.kpis.name}
        text={kpi.name}
        onText={(text) => setKpi({ ...kpi, name: text })}
        longest={name}
        placeholder={all.kpis.nameExample}
      />
      <TextField
        label={all.kpis.unit}
        text={kpi.unit}
        onText={(text) => setKpi({ ...kpi, unit: text })}
        longest={unit}
        placeholder="%"
      />
      <TextField
        label={all.kpis.source}
        text={kpi.source}
        onText={(source) => setKpi({ ...kpi, source })}
        longest={line}
        placeholder={all.kpis.sourceExample}
      />
    </>
  )
}

function GoalStep({ kpi, goal, setKpi, setGoal }: ReturnType<typeof useFirstParts>) {
  const all = planFormWords(useScene().language)
  return (
    <>
      <TextField
        label={all.goals.text}
        text={goal.text}
        onText={(text) => setGoal({ ...goal, text, kpiId: kpi.id })}
        // It fills the objective as well.
        longest={objective}
        placeholder={all.goals.example}
      />
      <NumberField
        label={all.kpis.target}
        unit={kpi.unit}
        value={kpi.target}
        words={all.number}
        onValue={(target) => setKpi(towards({ ...kpi, target }))}
      />
      <label className="field minutes-field">
        {all.goals.by}
        <input
          type="date"
          value={goal.by ?? ''}
          onChange={({ target }) => target.value !== '' && setGoal({ ...goal, by: target.value })}
        />
      </label>
    </>
  )
}

function IdeasStep({ draft, onDraft }: Drafting) {
  const all = planFormWords(useScene().language)
  return Array.from({ length: ideas }, (_, at) => (
    <TextField
      key={at}
      label={all.kickstart.idea(at + 1)}
      text={draft.ideas[at] ?? ''}
      longest={line}
      onText={(text) =>
        onDraft({
          ...draft,
          ideas: Array.from({ length: ideas }, (_one, place) => (place === at ? text : (draft.ideas[place] ?? ''))),
        })
      }
    />
  ))
}

function MomentStep({ habit, onHabit: setHabit }: { habit: HabitTerms; onHabit: (habit: HabitTerms) => void }) {
  const { form } = planWords(useScene().language).habits
  return (
    <>
      <TextField
        label={form.when}
        text={habit.when}
        onText={(when) => setHabit({ ...habit, when })}
        longest={line}
        placeholder={form.whenExample}
      />
      <TextField
        label={form.where}
        text={habit.where}
        onText={(where) => setHabit({ ...habit, where })}
        longest={line}
        placeholder={form.whereExample}
      />
    </>
  )
}

function TrackerStep({ draft, onDraft }: Drafting) {
  const { terms } = draft
  const { measurement } = terms
  const all = planFormWords(useScene().language)
  const set = (change: Partial<typeof measurement>) =>
    onDraft({ ...draft, terms: { ...terms, measurement: { ...measurement, ...change } } })
  return (
    <>
      <WrittenOn on={measurement.on} onOn={(on) => set({ on })} />
      <LongField
        label={all.measurement.method}
        text={measurement.method}
        longest={line}
        placeholder={all.measurement.example}
        onText={(method) => set({ method })}
      />
    </>
  )
}

/** Whether a number should rise or fall follows from where it stands and where it should be. */
function towards(kpi: Kpi): Kpi {
  const start = baselineOf(kpi)
  if (start === null || kpi.target === null || kpi.target === start) return kpi
  return { ...kpi, direction: kpi.target > start ? 'up' : 'down' }
}

type ChooseProps = { draft: PlanDraft; habit: HabitTerms; onHabit: (habit: HabitTerms) => void }

function ChooseHabit({ draft, habit, onHabit }: ChooseProps) {
  const { language } = useScene()
  const words = planFormWords(language).kickstart
  const { form } = planWords(language).habits
  const said = draft.ideas.map((idea) => idea.trim()).filter((idea) => idea !== '')
  return (
    <>
      {said.length > 0 && (
        <fieldset className="choices">
          <legend>{words.choose}</legend>
          <div className="row start">
            {said.map((idea) => (
              <button
                key={idea}
                type="button"
                className="chip"
                aria-pressed={habit.title === idea}
                onClick={() => onHabit({ ...habit, title: idea.slice(0, name) })}
              >
                {idea}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <TextField
        label={form.title}
        text={habit.title}
        onText={(title) => onHabit({ ...habit, title })}
        longest={name}
        placeholder={form.titleExample}
      />
    </>
  )
}
