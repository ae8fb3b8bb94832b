import { useScene } from '../../ui/scene/scene.ts'
import { usePlanScene } from '../plan-scene.ts'
import { partNames } from './pending-change.tsx'

/** What was changed since it was agreed, by whom and why; and when the plan rested. */
export function PlanHistory() {
  const { dates, you, locale } = useScene()
  const { plan, words, other = '' } = usePlanScene()
  const { history } = words
  if (plan.revisions.length + plan.pauses.length === 0) return null
  return (
    <details className="section plan-history">
      <summary>
        <h2>{history.title}</h2>
      </summary>
      <ul>
        {plan.revisions.map(({ version, at, by, reason, parts }) => (
          <li key={version}>
            <span className="caption">{dates.day(dates.dayOf(at))}</span>{' '}
            {history.line(by === you ? history.you : other, partNames(parts, words, locale), reason)}
          </li>
        ))}
        {plan.pauses.map(({ from, to, why }) => (
          <li key={from}>
            {history.pause(dates.day(from), to === null ? undefined : dates.day(to))}
            {why !== undefined && `: ${why}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
