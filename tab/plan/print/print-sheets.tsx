import '../../styles/plan-print.css'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { PersonView } from '#contract/view'
import { otherSide, type Side } from '#domain/pair'
import { baselineOf } from '#domain/plan/kpi-verdict'
import type { Kpi } from '#domain/plan/plan'
import { lastDay } from '#domain/plan/plan-weeks'
import { useScene } from '../../ui/scene/scene.ts'
import { plainDay } from '../../words/day-spans.ts'
import { planPrintWords } from '../../words/plan-print-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { weekdayNames } from '../../words/weekday-names.ts'
import { KpiChart } from '../kpi/picture/kpi-chart.tsx'
import { valuesOf } from '../kpi/picture/kpi-series.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Part } from './part.tsx'
import { ReviewPart } from './review-part.tsx'
import { termsLines } from './terms-lines.ts'

type Props = { you: PersonView; onDone: () => void }

/**
 * Two pages for paper, the plan and its contract, beside everything else in the window and seen on paper alone. Drawn,
 * they are printed; when the window of the printer is closed they are gone.
 */
export function PrintSheets({ you, onDone }: Props) {
  const { read } = usePlanScene()
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => removeEventListener('afterprint', onDone)
    // Printed once for each time that it was asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return createPortal(
    <div className="plan-sheets">
      <PlanSheet you={you} other={read.other} />
      {read.other && <ContractSheet you={you} other={read.other} />}
    </div>,
    document.body,
  )
}

/** The lines of the plan as paper needs them: read years later, a day has its year, and the plan its end. */
function usePaperLines(): Map<string, string> {
  const { locale } = useScene()
  const { plan, words } = usePlanScene()
  const dates = { day: (on: string) => plainDay(locale, on) }
  return termsLines(plan.terms, { words, locale, dates, last: lastDay(plan) ?? undefined })
}

type People = { you: PersonView; other: PersonView | undefined }

/** The manager first, on whoever's paper. */
function inOrder(side: Side, you: PersonView, other: PersonView | undefined): [PersonView, PersonView | undefined] {
  return side === 'manager' || other === undefined ? [you, other] : [other, you]
}

/** The six parts of the plan on one page. */
function PlanSheet({ you, other }: People) {
  const { language, you: side } = useScene()
  const { plan } = usePlanScene()
  const print = planPrintWords(language)
  const { terms } = plan
  const [one, two] = inOrder(side, you, other)
  const lines = usePaperLines()
  const line = (id: string) => lines.get(id) ?? ''
  const whose = (owner: Side) => (two === undefined ? '' : owner === 'manager' ? one.displayName : two.displayName)
  return (
    <article className="sheet">
      <p className="kind">
        {print.plan}: {print.objective}
      </p>
      <h1>{terms.objective}</h1>
      {you.displayName !== '' && (
        <p>{two === undefined ? print.of(one.displayName) : print.between(one.displayName, two.displayName)}</p>
      )}
      {terms.opening && (
        <p>
          {(['be', 'do', 'have'] as const).map((part) => (
            <span key={part} className="opening-part">
              {line(part)}
            </span>
          ))}
        </p>
      )}
      <Part title={print.kpis}>
        {terms.kpis.map((kpi) => (
          <li key={kpi.id} className="kpi-line">
            <span>
              {line(kpi.id)}
              <Weeks kpi={kpi} />
            </span>
            <Picture kpi={kpi} />
          </li>
        ))}
      </Part>
      <Part title={print.goals}>
        {terms.goals.map(({ id }) => (
          <li key={id}>{line(id)}</li>
        ))}
      </Part>
      <StepsAndHabits line={line} whose={whose} />
      <Part title={print.measurement}>
        <li>{line('method')}</li>
        <li>{line('on')}</li>
      </Part>
      <Part title={print.timeline}>
        <li>{line('timeline')}</li>
      </Part>
      <ReviewPart whose={whose} />
    </article>
  )
}

/** What is done for it, and by whom: steps, habits that go on, and behaviours. */
function StepsAndHabits({ line, whose }: { line: (id: string) => string; whose: (owner: Side) => string }) {
  const { language } = useScene()
  const { plan, words, read } = usePlanScene()
  const print = planPrintWords(language)
  const habits = plan.habits.filter(({ ended }) => ended === undefined)
  return (
    <Part title={print.habits}>
      {read.steps.map(({ id, text, measure }) => (
        <li key={id}>{[text, measure].filter(Boolean).join(': ')}</li>
      ))}
      {habits.map(({ id, owner, title, when, where }) => (
        <li key={id}>{[`${title}. ${words.habits.when(when, where)}`, whose(owner)].filter(Boolean).join(', ')}</li>
      ))}
      {plan.terms.behaviours.map(({ id, owner }) => (
        <li key={id}>{[print.counted(line(id)), whose(owner)].filter(Boolean).join(', ')}</li>
      ))}
    </Part>
  )
}

/** Its values week by week; what was in none is a dash. */
function Weeks({ kpi }: { kpi: Kpi }) {
  const { language, locale } = useScene()
  const { plan } = usePlanScene()
  const series = valuesOf(plan, kpi)
  if (series.length === 0) return null
  const values = series.map((value) => (value === null ? '–' : valueOf(locale, value, { ...kpi, unit: '' })))
  return (
    <span className="weeks">
      {planPrintWords(language).weeks(series.length)}: {values.join(' · ')}
    </span>
  )
}

function Picture({ kpi }: { kpi: Kpi }) {
  const { plan } = usePlanScene()
  const series = valuesOf(plan, kpi)
  if (series.length === 0) return null
  return (
    <KpiChart
      series={series}
      weeks={plan.terms.timeline.weeks}
      baseline={baselineOf(kpi)}
      target={kpi.target}
      width={170}
      height={36}
      label={kpi.name}
    />
  )
}

/** What the two sign: the named metric, how often it is reported, and what is promised about it. */
function ContractSheet({ you, other }: { you: PersonView; other: PersonView }) {
  const { language, locale, you: side } = useScene()
  const { plan } = usePlanScene()
  const print = planPrintWords(language)
  const { terms } = plan
  const lines = usePaperLines()
  const name = (of: Kpi['owner']) => (of === side ? you.displayName : other.displayName)
  const people = side === 'manager' ? [you, other] : [other, you]
  return (
    <article className="sheet">
      <p className="kind">{print.contract}</p>
      <h1>{terms.objective}</h1>
      <p>{print.between(name('manager'), name(otherSide('manager')))}</p>
      <Part title={print.metric}>
        {terms.kpis.map((kpi) => (
          <li key={kpi.id}>
            {lines.get(kpi.id)} {print.owner(name(kpi.owner))}
          </li>
        ))}
      </Part>
      <Part title={print.cadence}>
        <li>{print.cadenceText(weekdayNames(locale, 'long')[terms.measurement.on - 1] ?? '')}</li>
        <li>{terms.measurement.method}</li>
        <li>{print.declared}</li>
      </Part>
      <Part title={print.timeline}>
        <li>{lines.get('timeline')}</li>
        <li>{print.changes}</li>
      </Part>
      <p className="promise">{print.privacy}</p>
      <div className="signatures">
        {people.map(({ oid, displayName }) => (
          <div key={oid}>
            <span className="signature-line" />
            {displayName}
            <span className="small">
              {print.signature}, {print.date}
            </span>
          </div>
        ))}
      </div>
    </article>
  )
}
