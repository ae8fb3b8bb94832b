import { Checkbox } from '@fluentui/react-components'
import type { TopicView } from '#contract/view'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { useScene } from '../look/scene.ts'

/** Something to talk about: a circle either of the two may tick once it was talked about. */
export function TopicLine({ topic }: { topic: TopicView }) {
  const { acts, words, dates, you, other, mayWrite } = useScene()
  const isDiscussed = topic.status === 'discussed'
  const whose = topic.by === you ? words.topics.yours : words.topics.of(other)
  const waits = topic.carried > 0 ? words.topics.carried(topic.carried) : topic.by === you ? whose : ''
  return (
    <FreshFrame lineId={topic.id}>
      <div className="line">
        <Checkbox
          shape="circular"
          className={isDiscussed ? 'line-box done' : 'line-box'}
          label={topic.text}
          checked={isDiscussed}
          disabled={!mayWrite}
          onChange={() => (isDiscussed ? acts.reopen(topic) : acts.discuss(topic))}
        />
        <span className="aside">{isDiscussed ? topic.discussedAt && dates.time(topic.discussedAt) : waits}</span>
      </div>
    </FreshFrame>
  )
}
