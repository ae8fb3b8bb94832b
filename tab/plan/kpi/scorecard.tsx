import { Edit16Regular } from '@fluentui/react-icons/headless/svg/edit'
import { useRef, useState } from 'react'
import { baselineOf } from '#domain/plan/kpi-verdict'
import type { Kpi, KpiValue } from '#domain/plan/plan'
import { useScene } from '../../ui/scene/scene.ts'
import { planTodayWords } from '../../words/plan-today-words.ts'
import { typedNumber } from '../../words/typed-number.ts'
import { valueOf } from '../../words/value-of.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Refusals } from '../small-form.tsx'
import { useRefusals } from '../use-refusals.ts'
import { type WeekValue, WeekInput } from './week-input.tsx'

/** Weeks shown at first: what is older is one tap away. */
const shownWeeks = 5

/** Baseline, weekly actual, target and note: the newest week first. With `isOpen` every week that has begun can be mended. */
export function Scorecard({ kpi, isOpen }: { kpi: Kpi; isOpen: boolean }) {
  const { plan, words, week } = usePlanScene()
  const [isWhole, setWhole] = useState(false)
  const [edited, setEdited] = useState<number>()
  const table = useRef<HTMLTableElement>(null)
  const values = plan.kpis[kpi.id]?.values ?? {}
  const { columns } = words.kpi
  const last = Math.max(plan.status === 'running' && isOpen ? week : 0, 0, ...Object.keys(values).map(Number))
  const weeks = Array.from({ length: last }, (_, at) => last - at)
  const shown = isWhole ? weeks : weeks.slice(0, shownWeeks)
  if (weeks.length === 0) return null

  function close(week: number): void {
    setEdited(undefined)
    table.current?.querySelector<HTMLElement>(`[data-week="${week}"]`)?.focus()
  }

  return (
    <div className="scorecard">
      <table ref={table} aria-label={words.kpi.scorecard(kpi.name)}>
        <thead>
          <tr>
            {(['week', 'baseline', 'actual', 'target', 'note'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'note' ? 'context' : column}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <WeekRow key={one} kpi={kpi} week={one} {...(isOpen && { onEdit: () => setEdited(one) })} />
          ))}
        </tbody>
      </table>
      {edited !== undefined && (
        <EditWeek key={edited} kpi={kpi} week={edited} known={values[edited]} onDone={() => close(edited)} />
      )}
      {weeks.length > shownWeeks && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.kpi.fewer : words.kpi.allWeeks(weeks.length)}
        </button>
      )}
    </div>
  )
}

/** One week of the scorecard; with `onEdit` its number is the way to mend it. */
function WeekRow({ kpi, week, onEdit }: { kpi: Kpi; week: number; onEdit?: () => void }) {
  const { locale } = useScene()
  const { plan, words, week: now } = usePlanScene()
  const value = plan.kpis[kpi.id]?.values[week]
  const write = (number: number | null) => (number === null ? words.kpi.none : valueOf(locale, number, kpi))
  return (
    <tr className={week === now ? 'is-now' : undefined}>
      <th scope="row">
        {onEdit ? (
          <button type="button" className="link-button" data-week={week} title={words.kpi.edit(week)} onClick={onEdit}>
            {week}
            <Edit16Regular aria-hidden />
            <span className="heard-only">{words.kpi.edit(week)}</span>
          </button>
        ) : (
          week
        )}
      </th>
      <td className="baseline">{write(baselineOf(kpi))}</td>
      <td>
        <strong>{write(value?.value ?? null)}</strong>
      </td>
      <td className="target">{write(kpi.target)}</td>
      <td className="context">{value?.context}</td>
    </tr>
  )
}

type EditProps = { kpi: Kpi; week: number; known: KpiValue | undefined; onDone: () => void }

function EditWeek({ kpi, week, known, onDone }: EditProps) {
  const { language, locale } = useScene()
  const { words, act } = usePlanScene()
  const { refusals, isDone } = useRefusals()
  // What stood there when the form was opened: a value that the other writes meanwhile is not written over unseen.
  const [seen] = useState(known?.at ?? null)
  const today = planTodayWords(language)

  function write(value: number | null, context: string): void {
    const says = value === null ? words.kpi.none : valueOf(locale, value, kpi)
    const values = [{ week, value, context, seen }]
    if (isDone(act({ kind: 'set-values', kpiId: kpi.id, values }, today.saved(kpi.name, says)))) onDone()
  }

  const before = known && { typed: typedAs(known.value, kpi, locale), context: known.context ?? '' }
  return (
    <div className="more">
      <WeekInput
        week={week}
        measure={kpi}
        words={today}
        {...(before ? { before } : {})}
        isFocusedAtOnce
        onSave={({ value, context }: WeekValue) => write(value, context)}
      />
      <Refusals says={refusals} />
      <div className="row start">
        {known && (
          <button type="button" className="link-button" onClick={() => write(null, '')}>
            {words.kpi.clear}
          </button>
        )}
        <button type="button" className="link-button" onClick={onDone}>
          {words.kpi.cancel}
        </button>
      </div>
    </div>
  )
}

/** A value as it would be typed: the number of its step for words, without groups of digits else. */
function typedAs(value: number, { scale }: Kpi, locale: string): string {
  return scale === undefined ? typedNumber(locale, value) : `${value}`
}
