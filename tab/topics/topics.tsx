import { Add16Regular } from '@fluentui/react-icons/svg/add'
import type { TopicView } from '#contract/view'
import { inAgendaOrder } from '#domain/topic'
import { useScene } from '../look/scene.ts'
import { Section } from '../look/section.tsx'
import { TopicLine } from './topic-line.tsx'

type Props = { topics: readonly TopicView[]; onAdd: () => void }

/** The agenda: the other person's topics first, one's own after them, what was talked about dimmed at the end. */
export function Topics({ topics, onAdd }: Props) {
  const { words, you, other, mayWrite } = useScene()
  const sorted = inAgendaOrder(topics, you)
  const open = sorted.filter((topic) => topic.status === 'open')
  const discussed = sorted.filter((topic) => topic.status === 'discussed')
  const isOtherFirst = open.some((topic) => topic.by !== you)
  const hint =
    discussed.length > 0 ? words.topics.talkedAbout(discussed.length) : isOtherFirst && words.topics.otherFirst(other)
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
      {sorted.length === 0 ? (
        <p className="none">{words.topics.none}</p>
      ) : (
        <ul className="lines">
          {[...open, ...discussed].map((topic) => (
            <TopicLine key={topic.id} topic={topic} />
          ))}
        </ul>
      )}
    </Section>
  )
}
