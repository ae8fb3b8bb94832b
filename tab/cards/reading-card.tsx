import { cardText } from '#domain/readings/words/card-text'
import { useId } from 'react'
import type { PairCard } from '#domain/indicators/all'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { CardDetails } from './card-details.tsx'
import { CardPicture } from './card-picture.tsx'
import { FigureLine } from './figure-line.tsx'

/** One indicator, or the same one for both sides: figure, picture, one thing to do, and what it does not tell. */
export function ReadingCard({ cards }: { cards: readonly PairCard[] }) {
  const titleId = useId()
  const { pair, words, language } = useBesideScene()
  const shown = cards.map((card) => ({ card, text: cardText(card, language) }))
  const [first] = shown
  if (!first) return null
  const whose = ({ owner }: PairCard) => (owner === pair.you.side ? words.numbers.you : pair.other.firstName)
  const isOfSides = shown.length > 1
  // Of a pair that is over there is nothing left to do.
  const prompts = shown.flatMap(({ card, text }) =>
    pair.mayWrite && text.prompt ? [isOfSides ? `${whose(card)}: ${text.prompt}` : text.prompt] : [],
  )
  return (
    <section className="card" aria-labelledby={titleId}>
      <h3 id={titleId}>{first.text.name}</h3>
      {shown.map(({ card, text }) => (
        <div key={card.owner ?? card.id}>
          <FigureLine text={text} reading={card.reading} {...(isOfSides ? { whose: whose(card) } : {})} />
          {text.value !== null && (
            <CardPicture name={isOfSides ? `${text.name}, ${whose(card)}` : text.name} text={text} card={card} />
          )}
        </div>
      ))}
      {prompts.map((prompt) => (
        <p key={prompt} className="prompt">
          {prompt}
        </p>
      ))}
      <p className="not-telling">
        <strong>{first.text.notTellingQuestion}</strong> {first.text.notTelling}
      </p>
      <CardDetails text={first.text} version={first.card.reading.definitionVersion} />
    </section>
  )
}
