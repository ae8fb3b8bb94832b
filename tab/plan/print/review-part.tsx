import type { Side } from '#domain/pair'
import type { Kpi } from '#domain/plan/plan'
import { useScene } from '../../ui/scene/scene.ts'
import { planPrintWords } from '../../words/plan-print-words.ts'
import { resultWords } from '../kpi/result-words.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Part } from './part.tsx'

/** What came of a plan that is closed: each number from its start to its end, the words of both, what stays. */
export function ReviewPart({ whose }: { whose: (side: Side) => string }) {
  const { language, locale, today } = useScene()
  const { plan, words } = usePlanScene()
  const { review, status, terms, habits } = plan
  if (status !== 'closed' || review === undefined) return null
  const result = (kpi: Kpi) => {
    const { was, told } = resultWords(kpi, { plan, today, locale, words })
    return `${kpi.name}: ${was}. ${told}`
  }
  const stay = habits.filter(({ id }) => review.stays.includes(id)).map(({ title }) => title)
  const said = (['manager', 'report'] as const).flatMap((side) => {
    const text = review.words[side]
    return text === undefined ? [] : [[whose(side), text].filter(Boolean).join(': ')]
  })
  return (
    <Part title={planPrintWords(language).review}>
      {[
        ...terms.kpis.map(result),
        ...said,
        ...(stay.length === 0 ? [] : [`${words.review.stays}: ${stay.join(', ')}`]),
        ...(review.celebrate === undefined ? [] : [`${words.review.celebrate}: ${review.celebrate}`]),
      ].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Part>
  )
}
