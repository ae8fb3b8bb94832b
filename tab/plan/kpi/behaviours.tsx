import { Add16Regular } from '@fluentui/react-icons/headless/svg/add'
import { Subtract16Regular } from '@fluentui/react-icons/headless/svg/subtract'
import type { Behaviour, Kpi } from '#domain/plan/plan'
import { countsSoFar, weeksTogether } from '#domain/plan/count-behaviour'
import { useScene } from '../../ui/scene/scene.ts'
import { behaviourName } from './behaviour-name.ts'
import { usePlanScene } from '../plan-scene.ts'

/** What the leader does, counted weekly, drawn below the number by the same weeks; with what the picture does not tell. */
export function Behaviours({ kpi, week, isOpen }: { kpi: Kpi; week: number; isOpen: boolean }) {
  const { plan, words } = usePlanScene()
  const { behaviours } = plan.terms
  if (behaviours.length === 0) return null
  const together = behaviours.map(({ id }) => weeksTogether(plan, { behaviourId: id, kpiId: kpi.id }))
  const fewest = together.toSorted((one, other) => one.have - other.have)[0]
  return (
    <div className="behaviours">
      <h3>{words.behaviours.title}</h3>
      {behaviours.map((behaviour) => (
        <BehaviourRow key={behaviour.id} behaviour={behaviour} kpi={kpi} week={week} isOpen={isOpen} />
      ))}
      {fewest && fewest.have < fewest.need && (
        <p className="caption">{words.behaviours.tooFew(fewest.have, fewest.need)}</p>
      )}
      <p className="caption">{words.behaviours.notTelling}</p>
    </div>
  )
}

type RowProps = { behaviour: Behaviour; kpi: Kpi; week: number; isOpen: boolean }

function BehaviourRow({ behaviour, kpi, week, isOpen }: RowProps) {
  const { you, today } = useScene()
  const { plan, words, act } = usePlanScene()
  const { id, owner } = behaviour
  const counts = plan.behaviours[id] ?? {}
  const count = counts[week] ?? 0
  const name = behaviourName(behaviour, words)
  const isOwn = owner === you && isOpen
  const weeks = Array.from({ length: plan.terms.timeline.weeks }, (_, at) => counts[at + 1] ?? 0)
  const told = countsSoFar(plan, id, today)

  const set = (next: number) =>
    act(
      { kind: 'count-behaviour', behaviourId: id, week, count: Math.max(0, Math.min(99, next)) },
      words.behaviours.count(name, next),
    )

  return (
    <div className="behaviour">
      <span className="text">{name}</span>
      <span className="behaviour-count">
        {isOwn && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.behaviours.less(name)}
            aria-disabled={count === 0}
            onClick={() => count > 0 && set(count - 1)}
          >
            <Subtract16Regular aria-hidden />
          </button>
        )}
        <strong aria-hidden>{count}</strong>
        <span className="heard-only">{words.behaviours.count(name, count)}</span>
        {isOwn && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.behaviours.more(name)}
            onClick={() => set(count + 1)}
          >
            <Add16Regular aria-hidden />
          </button>
        )}
      </span>
      {told.length > 0 && (
        <span className="heard-only">
          {words.behaviours.picture(name, kpi.name)}: {told.join(', ')}
        </span>
      )}
      <Bars weeks={weeks} />
    </div>
  )
}

/** One bar for each week, below the same week of the number above. */
function Bars({ weeks }: { weeks: readonly number[] }) {
  const most = Math.max(1, ...weeks)
  return (
    <span className="behaviour-bars" aria-hidden>
      {weeks.map((count, at) => (
        // Weeks never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={at} style={{ height: `${Math.round((count / most) * 20)}px` }} />
      ))}
    </span>
  )
}
