import { useRef, useState } from 'react'
import { planTextLimits } from '#contract/limits'
import { isSilent } from '#domain/plan/kpi-silence'
import { baselineOf, kpiVerdict } from '#domain/plan/kpi-verdict'
import type { Kpi } from '#domain/plan/plan'
import { planMoment } from '#domain/plan/plan-weeks'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { planStripWords } from '../../words/plan-strip-words.ts'
import { planTodayWords } from '../../words/plan-today-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { Behaviours } from './behaviours.tsx'
import { KpiFacts, KpiReview } from './kpi-facts.tsx'
import { KpiPicture } from './picture/kpi-picture.tsx'
import { valuesOf } from './picture/kpi-series.ts'
import { PasteTable } from './paste-table.tsx'
import { usePlanScene } from '../plan-scene.ts'
import { Scorecard } from './scorecard.tsx'
import { SmallForm } from '../small-form.tsx'
import { LongField, TextField } from '../text-field.tsx'
import { verdictSentence } from './verdict-sentence.ts'
import { type WeekValue, WeekInput } from './week-input.tsx'

/** One number of the plan: where it stands, this week's value, the scorecard, and what is said about it. */
export function KpiPart({ kpi, isFirst }: { kpi: Kpi; isFirst: boolean }) {
  const { language, locale, today, dates, you } = useScene()
  const { plan, words, mayAct, week } = usePlanScene()
  const track = plan.kpis[kpi.id]
  const verdict = kpiVerdict(plan, kpi, today)
  const write = (value: number | null) => (value === null ? '–' : valueOf(locale, value, kpi))
  const moment = planMoment(plan, today)
  const isCounted = plan.status === 'running' && moment.kind === 'during' && track?.retired === undefined
  const isAsked = mayAct && isCounted && !moment.isPaused
  const at = 'latest' in verdict ? verdict.latest.value : (valuesOf(plan, kpi).findLast((one) => one !== null) ?? null)
  const isKpiSilent = kpi.owner === you && isSilent(plan, kpi, today)
  const strip = planStripWords(language)
  return (
    <Section title={kpi.name} aside={strip.verdict(verdict)}>
      <div className="kpi">
        <div className="kpi-now">
          <p className="kpi-figure">
            <strong>{write(at)}</strong>
            <span className="caption">{strip.startAndGoal(write(baselineOf(kpi)), write(kpi.target))}</span>
          </p>
          <KpiPicture kpi={kpi} series={valuesOf(plan, kpi)} />
          <p className="caption">{verdictSentence(verdict, { kpi, locale, words: words.kpi })}</p>
          <KpiFacts kpi={kpi} />
          {isAsked && <ThisWeek kpi={kpi} />}
        </div>
        <Scorecard kpi={kpi} isOpen={isCounted && mayAct} />
      </div>
      {kpi.baselines.map((one) =>
        one.kind === 'quantitative' ? null : (
          <p key={one.kind} className="caption">
            {words.kpi.other(one.kind)}: {words.kpi.on(one.text, dates.day(one.on), one.source)}
          </p>
        ),
      )}
      {isKpiSilent && <p className="caption">{words.kpi.silent}</p>}
      <KpiReview kpi={kpi} />
      {(track?.learned !== undefined || (mayAct && 'isMissed' in verdict && verdict.isMissed)) && <Learned kpi={kpi} />}
      {isFirst && <Behaviours kpi={kpi} week={week} isOpen={mayAct && isCounted} />}
      {mayAct && plan.status === 'running' && <KpiWays kpi={kpi} isCounted={isCounted} />}
    </Section>
  )
}

/** The fields of this week: open while its value is missing, then a line below the scorecard changes it. */
function ThisWeek({ kpi }: { kpi: Kpi }) {
  const { language, locale } = useScene()
  const { plan, week, act } = usePlanScene()
  const words = planTodayWords(language)
  const known = plan.kpis[kpi.id]?.values[week]
  if (known !== undefined) return null

  function save({ value, context }: WeekValue): void {
    const says = words.saved(kpi.name, valueOf(locale, value, kpi))
    act({ kind: 'set-values', kpiId: kpi.id, values: [{ week, value, context, seen: null }] }, says)
  }

  return <WeekInput week={week} measure={kpi} words={words} onSave={save} />
}

/** A missed target is a question, never a mark: what did we learn? */
function Learned({ kpi }: { kpi: Kpi }) {
  const { plan, words, act, mayAct } = usePlanScene()
  const known = plan.kpis[kpi.id]?.learned ?? ''
  const [typed, setText] = useState<string>()
  const [isEditing, setOpen] = useState(false)
  const text = typed ?? known
  const isOpen = isEditing || known === '' || typed !== undefined
  function done(): void {
    setOpen(false)
    setText(undefined)
  }
  if (!isOpen || !mayAct)
    return (
      <p className="learned">
        <strong>{words.kpi.learned}</strong> {known}{' '}
        {mayAct && (
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {words.habits.edit}
          </button>
        )}
      </p>
    )
  return (
    <SmallForm
      label={words.kpi.learnTitle}
      says={words.kpi.keep}
      cancel={words.kpi.cancel}
      onSend={() => act({ kind: 'learn-kpi', kpiId: kpi.id, words: text.trim() }, words.kpi.learnKept)}
      onDone={done}
      isStanding={known === '' && typed === undefined}
    >
      <LongField label={words.kpi.learnTitle} text={text} onText={setText} longest={planTextLimits.line} />
    </SmallForm>
  )
}

/** What else is done to a number: it was talked about, a table is pasted, it is retired. */
function KpiWays({ kpi, isCounted }: { kpi: Kpi; isCounted: boolean }) {
  const { today, dates } = useScene()
  const { plan, record, words, act } = usePlanScene()
  const [opened, setOpened] = useState<'paste' | 'retire'>()
  const row = useRef<HTMLDivElement>(null)
  const track = plan.kpis[kpi.id]
  const isTalked = track?.discussedOn === today
  const isOnly = plan.terms.kpis.filter(({ id }) => plan.kpis[id]?.retired === undefined).length <= 1

  function close(): void {
    setOpened(undefined)
    row.current?.querySelector('button')?.focus()
  }

  if (track?.retired !== undefined) return <Retired kpi={kpi} on={track.retired.on} />
  if (!isCounted) return null
  return (
    <>
      <div className="row start ways" ref={row}>
        {/* Alone there is nobody to talk with. */}
        {record !== undefined && isTalked && <span className="caption">{words.kpi.talkedOn(dates.day(today))}</span>}
        {record !== undefined && !isTalked && (
          <button
            type="button"
            className="link-button"
            onClick={() => act({ kind: 'discuss-kpi', kpiId: kpi.id, on: today }, words.kpi.talkedKept)}
          >
            {words.kpi.talked}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          aria-expanded={opened === 'paste'}
          onClick={() => setOpened('paste')}
        >
          {words.kpi.paste}
        </button>
        {!isOnly && (
          <button
            type="button"
            className="link-button"
            aria-expanded={opened === 'retire'}
            onClick={() => setOpened('retire')}
          >
            {words.kpi.retire}
          </button>
        )}
      </div>
      {opened === 'paste' && <PasteTable kpi={kpi} onDone={close} />}
      {opened === 'retire' && <RetireForm kpi={kpi} onDone={close} />}
    </>
  )
}

/** A number that is retired, with the way to take it up again. */
function Retired({ kpi, on }: { kpi: Kpi; on: string }) {
  const { dates } = useScene()
  const { words, act } = usePlanScene()
  return (
    <div className="row start">
      <span className="caption">{words.kpi.retired(dates.day(on))}</span>
      <button
        type="button"
        className="link-button"
        onClick={() => act({ kind: 'retire-kpi', kpiId: kpi.id, isRetired: false, reason: '' }, words.kpi.takenUp)}
      >
        {words.kpi.takeUp}
      </button>
    </div>
  )
}

function RetireForm({ kpi, onDone }: { kpi: Kpi; onDone: () => void }) {
  const { words, act } = usePlanScene()
  const [reason, setReason] = useState('')
  return (
    <SmallForm
      label={words.kpi.retire}
      says={words.kpi.retire}
      cancel={words.kpi.cancel}
      onSend={() =>
        act({ kind: 'retire-kpi', kpiId: kpi.id, isRetired: true, reason: reason.trim() }, words.kpi.retireDone)
      }
      onDone={onDone}
    >
      <TextField label={words.kpi.retireWhy} text={reason} onText={setReason} longest={planTextLimits.line} />
    </SmallForm>
  )
}
