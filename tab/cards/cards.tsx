import type { ReadCardsOutput } from '#contract/read-cards'
import { useBesideScene } from '../look/beside-scene.ts'
import { ReadingCard } from './reading-card.tsx'
import { ReleasedCard } from './released-card.tsx'
import { sameIndicator } from './same-indicator.ts'

/** The five numbers everybody sees, the rest behind one more tap; the same for both people. */
export function Cards({ cards: { first, more, released } }: { cards: ReadCardsOutput }) {
  const { numbers } = useBesideScene().words
  const rest = sameIndicator(more)
  return (
    <>
      <div className="cards">
        {sameIndicator(first).map((one) => (
          <ReadingCard key={one.id} {...one} />
        ))}
      </div>
      {rest.length > 0 && (
        <details className="more-cards">
          <summary>{numbers.more}</summary>
          <div className="cards">
            {rest.map((one) => (
              <ReadingCard key={one.id} {...one} />
            ))}
            {released && <ReleasedCard released={released} />}
          </div>
        </details>
      )}
    </>
  )
}
