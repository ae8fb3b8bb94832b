import { ChevronDown12Regular } from '@fluentui/react-icons/headless/svg/chevron-down'
import { useState } from 'react'
import type { TopicView } from '#contract/view'
import { asksForDecision } from '#domain/commitments/carry'
import { Clock } from '../ui/text/clock.tsx'
import { FreshFrame } from '../ui/fresh-frame.tsx'
import { InPlace } from '../ui/in-place.tsx'
import { later } from '../ui/scene/later.tsx'
import { OpeningText } from '../ui/text/opening-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { TickBox } from '../ui/tick-box.tsx'
import { textOf } from '../words/text-of.ts'
import { usePlace } from './use-place.ts'

const CarryAsks = later(
  () => import('./carry-asks.tsx'),
  (part) => part.CarryAsks,
)
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
  const [opened, setOpened] = useState<'details' | 'asks'>()
  const text = textOf(topic, language)
  const place = usePlace(topic, siblings)
  const isDiscussed = topic.status === 'discussed'
  const isTickable = isDiscussed || topic.status === 'open'
  const asks = asksForDecision(topic) && mayWrite && you === 'manager'
  const turn = (what: 'details' | 'asks') => setOpened(opened === what ? undefined : what)
  const close = () => setOpened(undefined)
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
          isOpen={opened === 'details'}
          onTurn={() => turn('details')}
          className={topic.status === 'open' ? 'text' : 'text done'}
        >
          {text}
        </OpeningText>
        {asks ? (
          <button
            type="button"
            className="quiet decide"
            aria-expanded={opened === 'asks'}
            title={words.topics.whatNow(topic.carried)}
            onClick={() => turn('asks')}
          >
            {words.topics.decide(topic.carried)}
            <ChevronDown12Regular aria-hidden />
            <span className="heard-only">{text}</span>
          </button>
        ) : (
          <span className="aside">
            <TopicState topic={topic} />
          </span>
        )}
      </div>
      {opened && (
        <InPlace id={topic.id} onClose={close}>
          {opened === 'asks' && <CarryAsks topic={topic} onDone={close} />}
          {opened === 'details' && <TopicDetails topic={topic} onMove={place.move} />}
        </InPlace>
      )}
    </FreshFrame>
  )
}

/** Where a topic stands, in a word at the end of its line. */
function TopicState({ topic: { status, by, carried, discussedAt } }: { topic: TopicView }) {
  const { words, you } = useScene()
  switch (status) {
    case 'discussed':
      return discussedAt === undefined ? null : <Clock at={discussedAt} />
    case 'barrier':
      return words.topics.barrier
    case 'dropped':
      return words.topics.dropped
    case 'open':
      return carried > 0 ? words.topics.carried(carried) : by === you ? words.topics.yours : null
  }
}
