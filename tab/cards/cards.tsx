import { holidaysNotKnown } from '#domain/readings/words/holidays-not-known'
import type { ReadCardsOutput } from '#contract/read-cards'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { ReadingCard } from './reading-card.tsx'
import { ReleasedCard } from './released-card.tsx'
import { sameIndicator } from './same-indicator.ts'

/** The five numbers everybody sees, the rest behind one more tap; the same for both people. */
export function Cards({ cards: { first, more, released, holidaysGap } }: { cards: ReadCardsOutput }) {
  const { words, language } = useBesideScene()
  const { numbers } = words
  const rest = sameIndicator(more)
  return (
    <>
      {holidaysGap && <p className="caption of-place">{holidaysNotKnown(holidaysGap, language)}</p>}
      <div className="cards">
        {sameIndicator(first).map(({ id, cards }) => (
          <ReadingCard key={id} cards={cards} />
        ))}
      </div>
      {rest.length > 0 && (
        <details className="more-cards">
          <summary>{numbers.more}</summary>
          <div className="cards">
            {rest.map(({ id, cards }) => (
              <ReadingCard key={id} cards={cards} />
            ))}
            {released && <ReleasedCard released={released} />}
          </div>
        </details>
      )}
    </>
  )
}
