import { planTextLimits } from '#contract/limits'
import { baselineOf } from '#domain/plan/kpi-verdict'
import type { Baseline, Kpi } from '#domain/plan/plan'
import { planLimits } from '#domain/plan/plan-limits'
import { useScene } from '../../ui/scene/scene.ts'
import { planFormWords } from '../../words/plan-form-words.ts'
import { TextField } from '../text-field.tsx'
import { NumberField } from './number-field.tsx'

type Props = { kpi: Kpi; onKpi: (kpi: Kpi) => void }

type Kind = Baseline['kind']

/** The KPI with a baseline of one kind, or without it. */
function withBaseline(kpi: Kpi, kind: Kind, baseline: Baseline | undefined): Kpi {
  const others = kpi.baselines.filter((one) => one.kind !== kind)
  return { ...kpi, baselines: baseline === undefined ? others : [...others, baseline] }
}

/** Where a number stands before the plan, with the day it was read and from where. */
export function BaselineFields({ kpi, onKpi }: Props) {
  const { language, today } = useScene()
  const { kpis: words, number } = planFormWords(language)
  const quantity = kpi.baselines.find((one) => one.kind === 'quantitative')
  const put = (baseline: Baseline | undefined) => onKpi(withBaseline(kpi, 'quantitative', baseline))

  function putValue(value: number | null): void {
    const { on = today, source = kpi.source } = quantity ?? {}
    put(value === null ? undefined : { kind: 'quantitative', value, on, source })
  }

  return (
    <div className="two">
      <NumberField label={words.baseline} unit={kpi.unit} value={baselineOf(kpi)} words={number} onValue={putValue} />
      {quantity && <DayAndSource baseline={quantity} onBaseline={put} />}
    </div>
  )
}

/** What people said about it, and what was seen: two more kinds of where it stands. */
export function OtherBaselines({ kpi, onKpi }: Props) {
  const { language, today } = useScene()
  const { kpis: words } = planFormWords(language)
  return (['qualitative', 'observational'] as const).map((kind) => {
    const one = kpi.baselines.find((baseline) => baseline.kind === kind)
    const text = one !== undefined && 'text' in one ? one.text : ''
    const put = (baseline: Baseline | undefined) => onKpi(withBaseline(kpi, kind, baseline))
    return (
      <div key={kind} className="two">
        <TextField
          label={words[kind]}
          text={text}
          longest={planTextLimits.line}
          onText={(next) =>
            put(next === '' ? undefined : { kind, text: next, on: one?.on ?? today, source: one?.source ?? '' })
          }
        />
        {one && <DayAndSource baseline={one} onBaseline={put} />}
      </div>
    )
  })
}

function DayAndSource({ baseline, onBaseline }: { baseline: Baseline; onBaseline: (baseline: Baseline) => void }) {
  const { language, today } = useScene()
  const { kpis: words } = planFormWords(language)
  return (
    <div className="two">
      <label className="field">
        {words.on}
        <input
          type="date"
          max={today}
          value={baseline.on}
          onChange={({ target }) => target.value !== '' && onBaseline({ ...baseline, on: target.value })}
        />
      </label>
      <TextField
        label={words.from}
        text={baseline.source}
        onText={(source) => onBaseline({ ...baseline, source })}
        longest={planTextLimits.line}
      />
    </div>
  )
}

/** Five words of the pair's own in place of numbers, from the lowest step to the highest. */
export function ScaleFields({ kpi, onKpi }: Props) {
  const { language } = useScene()
  const { kpis: words } = planFormWords(language)
  const { scale } = kpi

  function turn(isOn: boolean): void {
    const { scale: _, ...rest } = kpi
    onKpi(isOn ? { ...rest, scale: Array.from({ length: planLimits.scaleSteps }, () => '') } : rest)
  }

  return (
    <>
      <label className="check">
        <input type="checkbox" checked={scale !== undefined} onChange={({ target }) => turn(target.checked)} />
        {words.scale}
      </label>
      {scale?.map((word, at) => (
        <TextField
          // The steps never change places.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={words.step(at + 1)}
          text={word}
          longest={planTextLimits.name}
          onText={(text) => onKpi({ ...kpi, scale: scale.map((one, place) => (place === at ? text : one)) })}
        />
      ))}
    </>
  )
}
