import { phaseOf, weeksOfPhase } from '#domain/plan/plan-phase'
import { addDays } from '#domain/time/add-days'
import { lastDay, startOfWeek } from '#domain/plan/plan-weeks'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { sessionWords } from '../../words/session-words.ts'
import { weekdayNames } from '../../words/weekday-names.ts'
import { usePlanScene } from '../plan-scene.ts'

/** How it is measured, and from when to when. */
export function Measured() {
  const { dates, locale } = useScene()
  const { plan, words } = usePlanScene()
  const { measurement, timeline } = plan.terms
  const from = startOfWeek(plan, 1) ?? timeline.startOn
  const last = lastDay(plan)
  return (
    <div className="plan-columns">
      <Section title={words.measurement.title}>
        <p>{measurement.method}</p>
        <p className="caption">{words.measurement.on(weekdayNames(locale, 'long')[measurement.on - 1] ?? '')}</p>
      </Section>
      <Section title={words.timeline.title}>
        <p>{words.timeline.text(timeline.weeks, dates.day(from), last === null ? undefined : dates.day(last))}</p>
        <WeeklyOffer />
      </Section>
    </div>
  )
}

const [weekly, fortnightly] = [7, 14] as const

/**
 * While habits are tried a weekly 1:1 helps: offered up to the end of that phase, and agreed by both. Where the two meet
 * weekly without an end, every other week is offered afterwards.
 */
function WeeklyOffer() {
  const { step, dates, page, language } = useScene()
  const { plan, words, week, record, mayAct } = usePlanScene()
  if (!mayAct || record === undefined || plan.status !== 'running') return null
  const { cadenceDays, cadence } = record
  const { weeks } = plan.terms.timeline
  const phase = phaseOf(week, weeks)
  const isTooSeldom = phase === 'implementation' && cadenceDays > weekly
  const isOver = (phase === 'deepening' || phase === 'review') && cadenceDays <= weekly && cadence?.until === undefined
  if (!isTooSeldom && !isOver) return null
  const { timeline } = words
  const isProposed = cadence?.proposed?.days === (isTooSeldom ? weekly : fortnightly)
  // The Monday after the phase; nobody knows it while a pause has no end.
  const end = startOfWeek(plan, weeksOfPhase('implementation', weeks).last + 1)

  function propose(): void {
    const proposal = isTooSeldom ? { days: weekly, ...(end && { until: end }) } : { days: fortnightly }
    step(sessionWords(language).cadence.sent(page.every(proposal.days)), 'proposeCadence', proposal)
  }

  return (
    <div className="row start">
      <span className="caption">{isTooSeldom ? timeline.weekly : timeline.weeklyOver}</span>
      {isProposed ? (
        <span className="caption">{timeline.proposed}</span>
      ) : (
        <button type="button" className="link-button" onClick={propose}>
          {isTooSeldom
            ? timeline.proposeWeekly(end === null ? undefined : dates.day(addDays(end, -1)))
            : timeline.proposeFortnightly}
        </button>
      )}
    </div>
  )
}
