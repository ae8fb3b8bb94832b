import { phaseOf, planPhases, weeksOfPhase } from '#domain/plan/plan-phase'
import { useScene } from '../../ui/scene/scene.ts'
import { planTodayWords } from '../../words/plan-today-words.ts'
import { usePlanScene } from '../plan-scene.ts'

/** The weeks in their five phases: those behind are filled, this one has the accent, those to come are outlines. */
export function PhaseBar({ week, weeks }: { week: number; weeks: number }) {
  const { language } = useScene()
  const { words } = usePlanScene()
  const { phases } = planTodayWords(language)
  const now = phaseOf(week, weeks)
  const { first, last } = weeksOfPhase(now, weeks)
  return (
    <div className="phase-bar">
      <p className="heard-only">{words.phaseBar(week, weeks, phases[now])}</p>
      <div className="phases" aria-hidden>
        {planPhases.map((phase) => (
          <Phase key={phase} name={phases[phase]} isNow={phase === now} {...weeksOfPhase(phase, weeks)} week={week} />
        ))}
      </div>
      <p className="caption phase-now">{words.weeksOf(first, last, phases[now])}</p>
    </div>
  )
}

type PhaseProps = { name: string; isNow: boolean; first: number; last: number; week: number }

function Phase({ name, isNow, first, last, week }: PhaseProps) {
  const weeks = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return (
    <div className="phase" style={{ flexGrow: weeks.length }} aria-hidden>
      <div className="phase-weeks">
        {weeks.map((one) => (
          <span key={one} className={one === week ? 'now' : one < week ? 'past' : undefined}>
            <i />
            {one}
          </span>
        ))}
      </div>
      <span className={isNow ? 'phase-name is-now' : 'phase-name'}>{name}</span>
    </div>
  )
}
