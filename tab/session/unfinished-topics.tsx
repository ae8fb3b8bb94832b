import type { TopicView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import { TickBox } from '../ui/tick-box.tsx'
import { textOf } from '../words/text-of.ts'
import { sessionWords } from '../words/session-words.ts'

type Props = { topics: readonly TopicView[]; isFirst: boolean; onMake: (topic: TopicView) => void }

/** Topics nobody ticked: each can be ticked now, or become a next step in one tap. */
export function UnfinishedTopics({ topics, isFirst, onMake }: Props) {
  const { language, words, acts } = useScene()
  const { close } = sessionWords(language)
  if (topics.length === 0) return null
  return (
    <Section title={close.fromThis}>
      <p className="caption">{isFirst ? close.unfinished(topics.length) : close.unfinishedToo(topics.length)}</p>
      <ul className="lines">
        {topics.map((topic) => (
          <li key={topic.id} className="line">
            <TickBox
              isRound
              label={words.topics.discuss(textOf(topic, language))}
              isTicked={false}
              onTick={() => acts.discuss(topic)}
            />
            <span className="text">{textOf(topic, language)}</span>
            {topic.text !== '' && (
              <button
                type="button"
                className="link-button"
                aria-label={close.makeStepOf(topic.text)}
                onClick={() => onMake(topic)}
              >
                {close.makeStep}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
