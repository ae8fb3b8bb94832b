import { planTextLimits } from '#contract/limits'
import type { Goal, PlanTerms } from '#domain/plan/plan'
import { smartCheck } from '#domain/plan/smart-check'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { LongField, TextField } from '../text-field.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { YesNo } from './kpi-fields.tsx'
import { NumberField } from './number-field.tsx'

type Props = { goal: Goal; place: number; terms: PlanTerms; onGoal: (goal: Goal) => void; onRemove: () => void }

/** One goal, with what would make it sharper below it. Nothing is refused. */
export function GoalFields({ goal, place, terms, onGoal, onRemove }: Props) {
  const { language } = useScene()
  const { goals: words, kpis: numbers } = planFormWords(language)
  const help = planWords(language).goals
  const missing = smartCheck(goal, terms).map((question) => help.smart[question])
  return (
    <fieldset className="part">
      <legend className="heard-only">{words.numbered(place)}</legend>
      <LongField
        label={words.text}
        text={goal.text}
        onText={(text) => onGoal({ ...goal, text })}
        longest={planTextLimits.line}
        placeholder={words.example}
      />
      <ChoiceRow
        legend={words.kpi}
        choices={[
          ...terms.kpis.map(({ id, name }, at) => ({ value: id, says: name.trim() || numbers.numbered(at + 1) })),
          { value: '', says: words.own },
        ]}
        chosen={goal.kpiId ?? ''}
        onChoose={(id) => onGoal(filled(goal, 'kpiId', id === undefined || id === '' ? undefined : id))}
      />
      {goal.kpiId === undefined && <OwnNumber goal={goal} onGoal={onGoal} />}
      <label className="field minutes-field">
        {words.by}
        <input
          type="date"
          value={goal.by ?? ''}
          onChange={({ target }) => onGoal(filled(goal, 'by', target.value === '' ? undefined : target.value))}
        />
      </label>
      <YesNo
        legend={words.achievable}
        answer={goal.achievable}
        onAnswer={(achievable) => onGoal({ ...goal, achievable })}
      />
      <YesNo legend={words.relevant} answer={goal.relevant} onAnswer={(relevant) => onGoal({ ...goal, relevant })} />
      <TextField
        label={words.skill}
        text={goal.skill ?? ''}
        onText={(skill) => onGoal(filled(goal, 'skill', skill === '' ? undefined : skill))}
        longest={planTextLimits.name}
      />
      <p className="caption">{missing.length === 0 ? help.isSmart : help.missing(missing.join(', '))}</p>
      <button type="button" className="link-button" onClick={onRemove}>
        {words.remove}
      </button>
    </fieldset>
  )
}

function OwnNumber({ goal, onGoal }: Pick<Props, 'goal' | 'onGoal'>) {
  const { language } = useScene()
  const { goals: words, number } = planFormWords(language)
  const { unit = '' } = goal
  return (
    <div className="three">
      <NumberField
        label={words.from}
        unit={unit}
        value={goal.baseline ?? null}
        words={number}
        onValue={(value) => onGoal(filled(goal, 'baseline', value ?? undefined))}
      />
      <NumberField
        label={words.to}
        unit={unit}
        value={goal.target ?? null}
        words={number}
        onValue={(value) => onGoal(filled(goal, 'target', value ?? undefined))}
      />
      <TextField
        label={words.unit}
        text={unit}
        onText={(text) => onGoal(filled(goal, 'unit', text === '' ? undefined : text))}
        longest={planTextLimits.unit}
      />
    </div>
  )
}

type Open = 'kpiId' | 'unit' | 'baseline' | 'target' | 'by' | 'skill'

/** The goal with one of its open parts filled, or without it. */
function filled<Part extends Open>(goal: Goal, part: Part, value: Goal[Part] | undefined): Goal {
  const { [part]: _, ...rest } = goal
  return value === undefined ? (rest as Goal) : { ...goal, [part]: value }
}
