import type { Ref } from 'react'
import type { RecordState } from '../../client/record/pair-record.ts'
import { later } from '../../look/later.tsx'
import { useScene } from '../../look/scene.ts'
import { PairHeader } from '../../meeting/pair-header.tsx'
import { askedOf, slotOf } from '../../session/session-at-hand.ts'
import { Skeleton } from '../../standing/skeleton.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { PairContent } from './pair-content.tsx'

const SessionRow = later(
  () => import('../../session/session-row.tsx'),
  (part) => part.SessionRow,
  { isPatient: true },
)

type Props = { state: RecordState; headingRef: Ref<HTMLHeadingElement>; onTopic: () => void; onRetry: () => void }

/** The record itself, or what can be said while it is not there: who it is with, the session at hand, all lines. */
export function RecordLevel({ state, headingRef, onTopic, onRetry }: Props) {
  const { words } = useScene()
  const { pair, meeting, standing } = state
  const asked = pair && askedOf(pair)
  // What can be said of a session takes two lines; that it runs takes one.
  const isAsked = asked && !(asked.kind === 'ask' && slotOf(pair, asked.session, 0))
  const name = (pair?.other ?? meeting?.other)?.displayName ?? words.title
  return (
    <>
      <PairHeader name={name} pair={pair} headingRef={headingRef}>
        {pair?.mayWrite && (
          <div className={isAsked ? 'session-place is-asked' : 'session-place'}>
            <SessionRow pair={pair} />
          </div>
        )}
      </PairHeader>
      {pair && <PairContent pair={pair} onTopic={onTopic} />}
      {!pair && standing.kind === 'away' && <NotLoaded standing={standing} state={state} onRetry={onRetry} />}
      {!pair && standing.kind === 'opening' && <Skeleton />}
    </>
  )
}
