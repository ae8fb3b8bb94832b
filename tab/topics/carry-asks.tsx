import { Button } from '@fluentui/react-components'
import type { TopicView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { textOf } from '../words/text-of.ts'

/** Below a topic that was carried for the third time: a question, not a warning, so it has no colour. */
export function CarryAsks({ topic }: { topic: TopicView }) {
  const { acts, words, language, focusBox, promiseOf } = useScene()
  const { topics } = words
  const choices: [string, () => void][] = [
    [topics.doItNow, () => acts.discuss(topic)],
    [topics.drop, () => acts.decide(topic, 'drop')],
    [topics.raise, () => acts.decide(topic, 'barrier')],
    // Words that could not be read become no promise.
    ...(topic.text === '' ? [] : [[topics.makePromise, () => promiseOf(topic)] as [string, () => void]]),
  ]
  return (
    // A few buttons about one topic, named for those who listen.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="carry-asks" role="group" aria-label={topics.asks(textOf(topic, language))}>
      <p className="caption">{topics.whatNow(topic.carried)}</p>
      <div className="row start">
        {choices.map(([says, act]) => (
          <Button
            key={says}
            size="small"
            className="small-button"
            onClick={() => {
              act()
              focusBox()
            }}
          >
            {says}
          </Button>
        ))}
      </div>
    </div>
  )
}
