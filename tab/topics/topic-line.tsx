import { useState } from 'react'
import type { TopicView } from '#contract/view'
import { asksForDecision } from '#domain/carry'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { InPlace } from '../look/in-place.tsx'
import { later } from '../look/later.tsx'
import { OpeningText } from '../look/opening-text.tsx'
import { useScene } from '../look/scene.ts'
import { TickBox } from '../look/tick-box.tsx'
import { textOf } from '../words/text-of.ts'
import { CarryAsks } from './carry-asks.tsx'
import { usePlace } from './use-place.ts'

const TopicDetails = later(
  () => import('./topic-details.tsx'),
  (part) => part.TopicDetails,
)

type Props = { topic: TopicView; siblings: readonly TopicView[] }

/**
 * Something to talk about: a circle either of the two may tick once it was talked about. Its words open what else can
 * be done; Alt and an arrow move it; carried for the third time it asks what should become of it.
 */
export function TopicLine({ topic, siblings }: Props) {
  const { acts, words, language, you, mayWrite } = useScene()
  const [isOpen, setOpen] = useState(false)
  const text = textOf(topic, language)
  const place = usePlace(topic, siblings)
  const isDiscussed = topic.status === 'discussed'
  const isTickable = isDiscussed || topic.status === 'open'
  return (
    <FreshFrame lineId={topic.id} onKeyDown={(event) => place.onKeyDown(event)}>
      <div className="line">
        <TickBox
          isRound
          label={words.topics.discuss(text)}
          isTicked={isDiscussed}
          isDisabled={!mayWrite || !isTickable}
          onTick={() => (isDiscussed ? acts.reopen(topic) : acts.discuss(topic))}
        />
        <OpeningText
          id={topic.id}
          isOpen={isOpen}
          onTurn={() => setOpen(!isOpen)}
          className={topic.status === 'open' ? 'text' : 'text done'}
        >
          {text}
        </OpeningText>
        <span className="aside">
          <TopicState topic={topic} />
        </span>
      </div>
      {asksForDecision(topic) && mayWrite && !isOpen && you === 'manager' && <CarryAsks topic={topic} />}
      {isOpen && (
        <InPlace id={topic.id} onClose={() => setOpen(false)}>
          <TopicDetails topic={topic} onMove={place.move} />
        </InPlace>
      )}
    </FreshFrame>
  )
}

/** Where a topic stands, in a word at the end of its line. */
function TopicState({ topic: { status, by, carried, discussedAt } }: { topic: TopicView }) {
  const { words, dates, you } = useScene()
  switch (status) {
    case 'discussed':
      return discussedAt === undefined ? null : dates.time(discussedAt)
    case 'barrier':
      return words.topics.barrier
    case 'dropped':
      return words.topics.dropped
    case 'open':
      return carried > 0 ? words.topics.carried(carried) : by === you ? words.topics.yours : null
  }
}
