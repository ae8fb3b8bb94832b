import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import type { TopicView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { Section } from '../look/section.tsx'
import { agendaOf } from './agenda-of.ts'
import { TopicLine } from './topic-line.tsx'

type Props = { topics: readonly TopicView[]; onAdd: () => void }

/**
 * The agenda: the other person's topics first, one's own after them, then barriers; what was talked about before today
 * folds away.
 */
export function Topics({ topics, onAdd }: Props) {
  const { words, you, other, today, dates, fresh, mayWrite } = useScene()
  const [isUnfolded, setUnfolded] = useState(false)
  const { open, barriers, discussed, earlier, going } = agendaOf(topics, {
    viewer: you,
    isToday: (instant) => dates.dayOf(instant) === today,
    freshId: fresh?.lineId,
  })
  const isOtherFirst = open.some((topic) => topic.by !== you)
  const hint =
    discussed.length > 0 ? words.topics.talkedAbout(discussed.length) : isOtherFirst && words.topics.otherFirst(other)
  const shown = [...open, ...going, ...barriers, ...discussed, ...(isUnfolded ? earlier : [])]
  return (
    <Section
      title={words.topics.title}
      count={open.length}
      aside={
        <>
          {hint}
          {mayWrite && (
            <button type="button" className="icon-button" aria-label={words.topics.add} onClick={onAdd}>
              <Add16Regular aria-hidden />
            </button>
          )}
        </>
      }
    >
      {shown.length === 0 && <p className="none">{words.topics.none}</p>}
      <ul className="lines">
        {shown.map((topic) => (
          <TopicLine key={topic.id} topic={topic} siblings={open.filter((one) => one.by === topic.by)} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <button
          type="button"
          className="quiet fold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {words.topics.earlier(earlier.length)}
        </button>
      )}
    </Section>
  )
}
