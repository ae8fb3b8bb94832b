import type { HelpfulnessReading } from '#domain/indicators/helpfulness'
import { cardText } from '#domain/readings/words/card-text'
import { addDays } from '#domain/time/add-days'
import { useId } from 'react'
import type { ReleasedHelpfulness } from '#contract/read-release'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { daySpan } from '../words/day-spans.ts'

/**
 * How helpful people find their 1:1s, as it was released: for the whole organisation, since an answer of these two would
 * have a name here. It stands with the pair's numbers because the question is asked here.
 */
export function ReleasedCard({ released }: { released: ReleasedHelpfulness }) {
  const titleId = useId()
  const { words, language, locale } = useBesideScene()
  const { from, to } = released
  const frame = { window: { from, to }, asOf: to, definitionVersion: '1' } as const
  const value = released.shown ? released.favourable : null
  const reading: HelpfulnessReading =
    value === null
      ? { ...frame, n: 0, value, reason: 'min_group' }
      : { ...frame, n: 0, value, detail: { midPercent: Number.parseInt(value.replace(/^[<>]/, ''), 10) } }
  const text = cardText({ id: 'helpfulness', reading }, language)
  return (
    <section className="card" aria-labelledby={titleId}>
      <h3 id={titleId}>{text.name}</h3>
      <p className="figure">
        {value === null ? <span>{words.numbers.notReleased}</span> : <strong>{value}</strong>}
        {released.shown && (
          <span className="caption">
            {words.numbers.likely(`${released.favourableLo}`, `${released.favourableHi}`)}
          </span>
        )}
      </p>
      <p className="caption">{words.numbers.ofAll(daySpan(locale, from, addDays(to, -1)))}</p>
      {text.prompt && <p className="prompt">{text.prompt}</p>}
      <p className="not-telling">
        <strong>{text.notTellingQuestion}</strong> {text.notTelling}
      </p>
    </section>
  )
}
