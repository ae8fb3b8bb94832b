import { useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import { later } from '../look/later.tsx'
import { useScene } from '../look/scene.ts'

const RhythmEditor = later(
  () => import('./rhythm-editor.tsx'),
  (part) => part.RhythmEditor,
)
const RhythmProposal = later(
  () => import('./rhythm-proposal.tsx'),
  (part) => part.RhythmProposal,
)

/**
 * When the two last met, how often they mean to, and how it stands; how often is for the two to say, so it can be
 * pressed.
 */
export function RhythmLine({ pair }: { pair: PairView }) {
  const { words, page, dates, mayWrite } = useScene()
  const [isOpen, setOpen] = useState(false)
  const often = useRef<HTMLButtonElement>(null)
  const { lastHeldOn, cadenceDays, state, readAt } = pair.rhythm
  const isLate = state === 'overdue' || state === 'lapsed'
  const isUnread = readAt === null && lastHeldOn === null
  const backToLine = () => often.current?.focus()
  return (
    <>
      <p className="rhythm">
        <span>
          {isUnread && words.rhythm.calendarUnread}
          {!isUnread && (lastHeldOn ? words.rhythm.last(dates.day(lastHeldOn)) : words.rhythm.none)}
        </span>{' '}
        <span>
          {mayWrite ? (
            <button
              type="button"
              ref={often}
              className="rhythm-button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {page.every(cadenceDays)}
            </button>
          ) : (
            page.every(cadenceDays)
          )}
        </span>
        {/* A rhythm that is over is neither on track nor late. */}
        {mayWrite && state !== 'never' && !isUnread && (
          <>
            {' '}
            <span className={isLate ? 'late' : state === 'due' ? 'due' : undefined}>{page.state[state]}</span>
          </>
        )}
      </p>
      {mayWrite && pair.cadence?.proposed && (
        <RhythmProposal proposed={pair.cadence.proposed} onElse={() => setOpen(true)} onDone={backToLine} />
      )}
      {isOpen && (
        <RhythmEditor
          pair={pair}
          onDone={() => {
            setOpen(false)
            backToLine()
          }}
        />
      )}
    </>
  )
}
