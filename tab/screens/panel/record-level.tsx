import type { Ref } from 'react'
import type { RecordState } from '../../client/record/record-state.ts'
import { later } from '../../ui/scene/later.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { PairHeader } from '../../meeting/pair-header.tsx'
import { headAsks } from '../../session/session-at-hand.ts'
import { Skeleton } from '../../connection/skeleton.tsx'
import { PairContent } from './pair-content.tsx'
import type { StillLines } from './stillness/still-lines.ts'

const HeadQuestion = later(
  () => import('./head-question.tsx'),
  (part) => part.HeadQuestion,
  { isPatient: true },
)
const NotLoaded = later(
  () => import('./opening/without-record.ts'),
  (part) => part.NotLoaded,
)
const PointedLine = later(
  () => import('./pointed-line.tsx'),
  (part) => part.PointedLine,
  { isAhead: false },
)
const RecordFoot = later(
  () => import('./record-foot.tsx'),
  (part) => part.RecordFoot,
  { isPatient: true },
)

type Props = {
  state: RecordState
  lines: StillLines | undefined
  headingRef: Ref<HTMLHeadingElement>
  onTopic: () => void
  onRetry: () => void
}

/** The record itself, or what can be said while it is not there: who it is with, the one question, all lines. */
export function RecordLevel({ state, lines, headingRef, onTopic, onRetry }: Props) {
  const { words, pointed } = useScene()
  const { pair, meeting, standing } = state
  const name = (pair?.other ?? meeting?.other)?.displayName ?? words.title
  return (
    <>
      <PairHeader name={name} pair={pair} headingRef={headingRef}>
        {pair && headAsks(pair) && (
          <div className="session-place">
            <HeadQuestion pair={pair} />
          </div>
        )}
      </PairHeader>
      {pair && lines && <PairContent pair={pair} lines={lines} entries={state.entries} onTopic={onTopic} />}
      {pair && lines && pointed !== undefined && <PointedLine lineId={pointed} />}
      {pair && <RecordFoot pair={pair} />}
      {!pair && standing.kind === 'away' && <NotLoaded standing={standing} state={state} onRetry={onRetry} />}
      {!pair && standing.kind === 'opening' && <Skeleton />}
    </>
  )
}
