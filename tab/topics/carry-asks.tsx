import '../styles/in-place.css'
import { Button } from '../ui/button.tsx'
import type { TopicView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { lineWords } from '../words/line-words.ts'

/** What may become of a topic that was carried for the third time: a question, not a warning, so it has no colour. */
export function CarryAsks({ topic, onDone }: { topic: TopicView; onDone: () => void }) {
  const { acts, words: panel, language, focusBox, promiseOf } = useScene()
  const words = lineWords(language).topic
  const choices: [string, () => void][] = [
    [words.talkedAboutIt, () => acts.discuss(topic)],
    [words.drop, () => acts.decide(topic, 'drop')],
    [words.barrier, () => acts.decide(topic, 'barrier')],
    // Words that could not be read become no promise.
    ...(topic.text === '' ? [] : [[words.makePromise, () => promiseOf(topic)] as [string, () => void]]),
  ]
  return (
    <>
      <p className="caption">{panel.topics.whatNow(topic.carried)}</p>
      <div className="four">
        {choices.map(([says, act]) => (
          <Button
            key={says}
            size="small"
            className="small-button"
            onClick={() => {
              act()
              onDone()
              focusBox()
            }}
          >
            {says}
          </Button>
        ))}
      </div>
    </>
  )
}
