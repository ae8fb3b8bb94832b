import { planTextLimits } from '#contract/limits'
import type { Behaviour } from '#domain/plan/plan'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { TextField } from '../text-field.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { OwnerRow } from './kpi-fields.tsx'

type Props = {
  behaviour: Behaviour
  place: number
  other: string | undefined
  onBehaviour: (behaviour: Behaviour) => void
  onRemove: () => void
}

const kinds = ['gating-decisions', 'stakeholder-demos', 'prioritisation-meetings'] as const

/** What a leader does that should move the number: one of three, or in the pair's own words. */
export function BehaviourFields({ behaviour, place, other, onBehaviour, onRemove }: Props) {
  const { language } = useScene()
  const { behaviours: words } = planFormWords(language)
  const { names } = planWords(language).behaviours

  function choose(value: string): void {
    const kind = kinds.find((one) => one === value)
    const { text: _, ...rest } = behaviour
    onBehaviour(kind === undefined ? { ...behaviour, kind: 'own', text: behaviour.text ?? '' } : { ...rest, kind })
  }

  return (
    <fieldset className="part">
      <legend className="heard-only">{words.numbered(place)}</legend>
      <ChoiceRow
        legend={words.kind}
        choices={[...kinds.map((kind) => ({ value: kind, says: names[kind] })), { value: 'own', says: words.own }]}
        chosen={behaviour.kind}
        onChoose={(kind) => kind !== undefined && choose(kind)}
      />
      {behaviour.kind === 'own' && (
        <TextField
          label={words.ownText}
          text={behaviour.text ?? ''}
          onText={(text) => onBehaviour({ ...behaviour, text })}
          longest={planTextLimits.line}
        />
      )}
      {other !== undefined && (
        <OwnerRow
          legend={words.owner}
          owner={behaviour.owner}
          other={other}
          onOwner={(owner) => onBehaviour({ ...behaviour, owner })}
        />
      )}
      <button type="button" className="link-button" onClick={onRemove}>
        {words.remove}
      </button>
    </fieldset>
  )
}
