import { planTextLimits } from '#contract/limits'
import type { Side } from '#domain/pair'
import { type Kpi, kpiChecks } from '#domain/plan/plan'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { TextField } from '../text-field.tsx'
import { BaselineFields, OtherBaselines, ScaleFields } from './baseline-fields.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { NumberField } from './number-field.tsx'

type Props = { kpi: Kpi; place: number; other: string | undefined; onKpi: (kpi: Kpi) => void; onRemove: () => void }

const cycleDays = [7, 14, 28]
const cyclePeriods = ['week', 'month', 'quarter', 'year'] as const

/** Everything that is agreed about one number. */
export function KpiFields({ kpi, place, other, onKpi, onRemove }: Props) {
  const { language } = useScene()
  const { kpis: words, number } = planFormWords(language)
  const { name, unit } = planTextLimits
  const set = (change: Partial<Kpi>) => onKpi({ ...kpi, ...change })
  return (
    <fieldset className="part">
      <legend>{kpi.name.trim() === '' ? words.numbered(place) : kpi.name}</legend>
      <TextField
        label={words.name}
        text={kpi.name}
        onText={(text) => set({ name: text })}
        longest={name}
        placeholder={words.nameExample}
      />
      <div className="two">
        <TextField
          label={words.unit}
          text={kpi.unit}
          onText={(text) => set({ unit: text })}
          longest={unit}
          placeholder="%"
        />
        <ChoiceRow
          legend={words.direction}
          choices={[
            { value: 'up', says: words.up },
            { value: 'down', says: words.down },
          ]}
          chosen={kpi.direction}
          onChoose={(direction) => set(direction === undefined ? {} : { direction })}
        />
      </div>
      <BaselineFields kpi={kpi} onKpi={onKpi} />
      <NumberField
        label={words.target}
        unit={kpi.unit}
        value={kpi.target}
        words={number}
        onValue={(target) => set({ target })}
      />
      <ReportFields kpi={kpi} other={other} onKpi={onKpi} />
      {kpiChecks.map((check) => (
        <YesNo
          key={check}
          legend={words[check]}
          answer={kpi.checks[check]}
          onAnswer={(answer) => set({ checks: { ...kpi.checks, [check]: answer } })}
        />
      ))}
      <MoreFields kpi={kpi} onKpi={onKpi} />
      <button type="button" className="link-button" onClick={onRemove}>
        {words.remove(kpi.name.trim())}
      </button>
    </fieldset>
  )
}

/** Where the number comes from, whose it is, and how often it says something new. */
function ReportFields({ kpi, other, onKpi }: Pick<Props, 'kpi' | 'other' | 'onKpi'>) {
  const { language } = useScene()
  const { kpis: words } = planFormWords(language)
  const set = (change: Partial<Kpi>) => onKpi({ ...kpi, ...change })
  return (
    <>
      <TextField
        label={words.source}
        text={kpi.source}
        onText={(source) => set({ source })}
        longest={planTextLimits.line}
        placeholder={words.sourceExample}
      />
      {other !== undefined && (
        <OwnerRow legend={words.owner} owner={kpi.owner} other={other} onOwner={(owner) => set({ owner })} />
      )}
      <div className="two">
        <CycleField kpi={kpi} onKpi={onKpi} />
        <ChoiceRow
          legend={words.timing}
          choices={[
            { value: 'leading', says: words.leading },
            { value: 'lagging', says: words.lagging },
          ]}
          chosen={kpi.timing}
          onChoose={(timing) => set(timing === undefined ? {} : { timing })}
        />
      </div>
    </>
  )
}

/** What few numbers need: further baselines, words for a scale, a day of review, a note. */
function MoreFields({ kpi, onKpi }: Pick<Props, 'kpi' | 'onKpi'>) {
  const { language } = useScene()
  const { kpis: words } = planFormWords(language)
  return (
    <details>
      <summary>{words.more}</summary>
      <OtherBaselines kpi={kpi} onKpi={onKpi} />
      <ScaleFields kpi={kpi} onKpi={onKpi} />
      <label className="field minutes-field">
        {words.review}
        <input type="date" value={kpi.reviewOn ?? ''} onChange={({ target }) => onKpi(withDay(kpi, target.value))} />
      </label>
      <TextField
        label={words.note}
        text={kpi.note ?? ''}
        onText={(note) => onKpi(withNote(kpi, note))}
        longest={planTextLimits.line}
      />
    </details>
  )
}

function withDay(kpi: Kpi, day: string): Kpi {
  const { reviewOn: _, ...rest } = kpi
  return day === '' ? rest : { ...rest, reviewOn: day }
}

function withNote(kpi: Kpi, note: string): Kpi {
  const { note: _, ...rest } = kpi
  return note === '' ? rest : { ...rest, note }
}

function CycleField({ kpi, onKpi }: Pick<Props, 'kpi' | 'onKpi'>) {
  const { language } = useScene()
  const { kpis: words } = planFormWords(language)
  const days = typeof kpi.cycle === 'number' && !cycleDays.includes(kpi.cycle) ? [...cycleDays, kpi.cycle] : cycleDays
  return (
    <label className="field">
      {words.cycle}
      <select
        value={`${kpi.cycle}`}
        onChange={({ target }) => {
          const period = cyclePeriods.find((one) => one === target.value)
          onKpi({ ...kpi, cycle: period ?? Number(target.value) })
        }}
      >
        {days.map((one) => (
          <option key={one} value={one}>
            {words.days(one)}
          </option>
        ))}
        {cyclePeriods.map((one) => (
          <option key={one} value={one}>
            {words.cycles[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Who of the two something belongs to. */
export function OwnerRow(props: { legend: string; owner: Side; other: string; onOwner: (owner: Side) => void }) {
  const { legend, owner, other, onOwner } = props
  const { language, you } = useScene()
  const { kpis: words } = planFormWords(language)
  const theirs: Side = you === 'manager' ? 'report' : 'manager'
  return (
    <ChoiceRow
      legend={legend}
      choices={[
        { value: you, says: words.you },
        { value: theirs, says: other },
      ]}
      chosen={owner}
      onChoose={(side) => side && onOwner(side)}
    />
  )
}

/** A question that may stay open. */
export function YesNo(props: { legend: string; answer: boolean | null; onAnswer: (answer: boolean | null) => void }) {
  const { legend, answer, onAnswer } = props
  const { language } = useScene()
  const { kpis: words } = planFormWords(language)
  return (
    <ChoiceRow
      legend={legend}
      isOptional
      choices={[
        { value: true, says: words.yes },
        { value: false, says: words.no },
      ]}
      chosen={answer ?? undefined}
      onChoose={(next) => onAnswer(next ?? null)}
    />
  )
}
