import type { PastPlan } from '#contract/read-plan'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { plainDay } from '../../words/day-spans.ts'
import { planWords } from '../../words/plan-words.ts'

/** The plans before this one, the newest first: each opens as it ended. A plan of last year says its year. */
export function PastPlans({ past, onOpen }: { past: readonly PastPlan[]; onOpen: (planId: string) => void }) {
  const { language, locale } = useScene()
  const { history } = planWords(language)
  if (past.length === 0) return null
  return (
    <Section title={history.past} count={past.length}>
      <ul className="past-plans">
        {past.map(({ planId, objective, startOn, closedOn }) => (
          <li key={planId}>
            <button type="button" className="link-button" data-way={planId} onClick={() => onOpen(planId)}>
              {objective}
            </button>
            <span className="caption">{history.pastDays(plainDay(locale, startOn), plainDay(locale, closedOn))}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
