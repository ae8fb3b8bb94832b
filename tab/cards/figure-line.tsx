import type { CardText } from '#domain/readings/words/card-text'
import { formatOf } from '#domain/readings/words/format'
import type { PairCard } from '#domain/indicators/all'
import { useBesideScene } from '../ui/scene/beside-scene.ts'

type Props = { text: CardText; reading: PairCard['reading']; whose?: string }

/** The figure with the number of cases behind it; a rate on a wide range is counts, and its range stands with it. */
export function FigureLine({ text, reading, whose }: Props) {
  const { words, language } = useBesideScene()
  const format = formatOf(language)
  if (text.value === null || reading.value === null)
    return (
      <p className="no-figure">
        {whose && <strong>{whose}: </strong>}
        {text.reason}
      </p>
    )
  const { lo, hi, counts } = reading
  // A difference between two shares has a range as well, but not one between 0 and 100.
  const hasRange = lo !== undefined && hi !== undefined && lo >= 0
  return (
    <p className={whose || !/\d/.test(text.value) ? 'figure of-words' : 'figure'}>
      {whose && <span className="whose">{whose}</span>}
      <strong>{text.value}</strong>
      <span className="basis">
        {[!counts && text.cases, hasRange && words.numbers.likely(format.percent(lo), format.percent(hi))]
          .filter(Boolean)
          .join(', ')}
      </span>
    </p>
  )
}
