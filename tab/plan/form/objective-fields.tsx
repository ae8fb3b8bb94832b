import { planTextLimits } from '#contract/limits'
import type { HabitTerms, LeaderLevel, OutcomeFamily, PlanTerms } from '#domain/plan/plan'
import { planLimits } from '#domain/plan/plan-limits'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { type Pack, planPacks } from '../../words/plan-packs.ts'
import { planWords } from '../../words/plan-words.ts'
import { LongField, TextField } from '../text-field.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { emptyHabit, emptyKpi } from './empty-parts.ts'

type Props = {
  terms: PlanTerms
  onTerms: (terms: PlanTerms) => void
  /** Takes a habit over; undefined where the form holds no habits. */
  onHabit: ((habit: HabitTerms) => void) | undefined
}

const levels: readonly LeaderLevel[] = ['emerging', 'mid', 'senior']
const families: readonly OutcomeFamily[] = ['revenue', 'operations', 'innovation', 'retention']

/** What the plan is for: who one wants to be, if one likes, the objective, and packs to begin with. */
export function ObjectiveFields({ terms, onTerms, onHabit }: Props) {
  const { language } = useScene()
  const words = planFormWords(language)
  const names = planWords(language)
  const packs = planPacks(language)
  const { level, family } = terms

  return (
    <section className="section">
      <OpeningFields terms={terms} onTerms={onTerms} />
      <LongField
        label={words.objective}
        text={terms.objective}
        onText={(objective) => onTerms({ ...terms, objective })}
        longest={planTextLimits.objective}
        placeholder={words.objectiveExample}
      />
      <ChoiceRow
        legend={words.level}
        isOptional
        choices={levels.map((value) => ({ value, says: names.levels[value] }))}
        chosen={level}
        onChoose={(value) => onTerms(value === undefined ? without(terms, 'level') : { ...terms, level: value })}
      />
      {level && <PackOffer pack={packs.levels[level]} terms={terms} onTerms={onTerms} onHabit={onHabit} />}
      <ChoiceRow
        legend={words.family}
        isOptional
        choices={families.map((value) => ({ value, says: names.families[value] }))}
        chosen={family}
        onChoose={(value) => onTerms(value === undefined ? without(terms, 'family') : { ...terms, family: value })}
      />
      {family && <PackOffer pack={packs.families[family]} terms={terms} onTerms={onTerms} onHabit={onHabit} />}
      <label className="check">
        <input
          type="checkbox"
          checked={terms.isPilot === true}
          onChange={({ target }) => onTerms(target.checked ? { ...terms, isPilot: true } : without(terms, 'isPilot'))}
        />
        {words.pilot}
      </label>
    </section>
  )
}

function without(terms: PlanTerms, part: 'opening' | 'level' | 'family' | 'isPilot'): PlanTerms {
  const { [part]: _, ...rest } = terms
  return rest
}

/** Who one wants to be, what one does for it and what one has then, if one likes. */
function OpeningFields({ terms, onTerms }: Pick<Props, 'terms' | 'onTerms'>) {
  const { language } = useScene()
  const words = planFormWords(language)
  const { opening } = terms
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={opening !== undefined}
          onChange={({ target }) =>
            onTerms(target.checked ? { ...terms, opening: { be: '', do: '', have: '' } } : without(terms, 'opening'))
          }
        />
        {words.opening}
      </label>
      {opening &&
        (['be', 'do', 'have'] as const).map((part) => (
          <TextField
            key={part}
            label={words.openingParts[part]}
            text={opening[part]}
            onText={(text) => onTerms({ ...terms, opening: { ...opening, [part]: text } })}
            longest={planTextLimits.line}
          />
        ))}
    </>
  )
}

/** What such a plan usually is about, with a number and a habit to take over. */
function PackOffer({ pack, terms, onTerms, onHabit }: Props & { pack: Pack }) {
  const { language, you } = useScene()
  const words = planFormWords(language)
  const { kpi, habit } = pack
  const isTaken = terms.kpis.some(({ name }) => name === kpi.name)

  function takeNumber(): void {
    const fresh = { ...emptyKpi(you), ...kpi }
    const unnamed = terms.kpis.findIndex(({ name }) => name.trim() === '')
    const kpis =
      unnamed === -1 ? [...terms.kpis, fresh] : terms.kpis.map((one, at) => (at === unnamed ? { ...one, ...kpi } : one))
    onTerms({ ...terms, kpis })
  }

  return (
    <div className="more">
      <p className="caption">
        {words.focus(pack.focus)} {pack.sign !== undefined && words.sign(pack.sign)}
      </p>
      <div className="row start ways">
        {!isTaken && terms.kpis.length < planLimits.kpis && (
          <button type="button" className="link-button" onClick={takeNumber}>
            {words.takeNumber(kpi.name)}
          </button>
        )}
        {onHabit && (
          <button type="button" className="link-button" onClick={() => onHabit({ ...emptyHabit(you), ...habit })}>
            {words.takeHabit(habit.title)}
          </button>
        )}
      </div>
    </div>
  )
}
