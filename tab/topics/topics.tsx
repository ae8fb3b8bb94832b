import { Add16Regular } from '@fluentui/react-icons/headless/svg/add'
import { useRef, useState } from 'react'
import type { TopicView } from '#contract/view'
import { FoldedLines } from '../ui/folded-lines.tsx'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import { TopicLine } from './topic-line.tsx'

const DragTopics = later(
  () => import('./drag-topics.tsx'),
  (part) => part.DragTopics,
  { isPatient: true },
)

type Props = {
  topics: readonly TopicView[]
  /** Talked about before today: folded away. */
  earlier: readonly TopicView[]
  onAdd: () => void
}

/** The agenda: the report's topics first, the manager's after them; what was talked about before today folds away. */
export function Topics({ topics, earlier, onAdd }: Props) {
  const { words, you, other, mayWrite } = useScene()
  const [isUnfolded, setUnfolded] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const open = topics.filter(({ status }) => status === 'open')
  const talkedAbout = topics.filter(({ status }) => status === 'discussed').length
  const isReportFirst = open.some((topic) => topic.by === 'report')
  const first = you === 'report' ? words.topics.yoursFirst : words.topics.otherFirst(other)
  const hint = talkedAbout > 0 ? words.topics.talkedAbout(talkedAbout) : isReportFirst && first
  const row = (topic: TopicView) => (
    <TopicLine key={topic.id} topic={topic} siblings={open.filter((one) => one.by === topic.by)} />
  )
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
      {topics.length === 0 && <p className="none">{words.topics.none}</p>}
      <div ref={place}>
        <FoldedLines lines={topics} more={(hidden) => words.topics.more(hidden.length)} row={row} />
      </div>
      {mayWrite && <DragTopics place={place} open={open} />}
      {isUnfolded && <ul className="lines">{earlier.map(row)}</ul>}
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
