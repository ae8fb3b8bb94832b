import { useState } from 'react'
import type { CommitmentView } from '#contract/view'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { TickBox } from '../ui/tick-box.tsx'
import { textOf } from '../words/text-of.ts'
import { promiseDate } from '../words/promise-date.ts'
import { CommitmentLine, type DayDoor } from './commitment-line.tsx'
import { DrawnBox } from '../ui/drawn-box.tsx'

const AskedAnswers = later(
  () => import('./asked-answers.tsx'),
  (part) => part.AskedAnswers,
)

/**
 * A promise of the person who looks: a real box to tick, and its date as the control that moves it. Ticked, it stays
 * until the other person confirmed it. One that was only asked for waits for an answer.
 */
export function OwnPromise({ line }: { line: CommitmentView }) {
  const { words, language, today, dates, mayWrite, isKept } = useScene()
  const { commitments, preview, status } = words
  const date = promiseDate(line, { today, dates, was: commitments.was })
  const isAsked = line.status === 'asked'
  // What was answered keeps its place, so that what stands below does not move.
  const [wasAsked, setWasAsked] = useState(isAsked)
  if (isAsked && !wasAsked) setWasAsked(true)
  const [was] = useState(line)
  const end = (day: DayDoor) => {
    if (line.status !== 'open' || !mayWrite) return <OwnState line={line} date={date} was={was} />
    const shown = date || preview.noDay
    return (
      <button
        type="button"
        id={day.id}
        className={line.isOverdue ? 'aside date-button late' : 'aside date-button'}
        aria-expanded={day.isOpen}
        aria-label={commitments.changeDay(shown, textOf(line, language))}
        onClick={day.onTurn}
      >
        {shown}
      </button>
    )
  }
  return (
    <CommitmentLine
      line={line}
      onDevice={status.promiseWaits(preview.you, date || preview.noDay, isKept)}
      box={<OwnBox line={line} />}
      isQuiet={line.status !== 'open' && !isAsked}
      end={end}
      {...(wasAsked && {
        below: (day: DayDoor) => (
          <div className="asked">
            <AskedAnswers line={line} day={day} />
          </div>
        ),
      })}
    />
  )
}

function OwnBox({ line }: { line: CommitmentView }) {
  const { acts, words, language, mayWrite } = useScene()
  const { commitments } = words
  const isDone = line.status === 'done'
  const isOver = line.status === 'dropped' || line.status === 'declined'
  if (!mayWrite || isOver) return <DrawnBox isOwn isDone={isDone} says={commitments[line.status]} />
  return (
    <TickBox
      label={textOf(line, language)}
      isTicked={isDone}
      onTick={() => (isDone ? acts.untick(line) : acts.tick(line))}
    />
  )
}

/**
 * How it stands, where nothing can be changed: its date, or what became of it and whom it waits for. What was closed
 * under the hand (`was` is the line as it was first drawn) says so in the room of its date: any other width would break
 * its words anew and move what stands below.
 */
function OwnState({ line, date, was }: { line: CommitmentView; date: string; was: CommitmentView }) {
  const { words, other } = useScene()
  const { commitments, preview } = words
  const waits = commitments.waitsFor(other)
  const shown = date || preview.noDay
  const isClosedHere = was.status === 'open' || was.status === 'asked'
  const droppedSays = ({ dropReason, ackByOther }: CommitmentView) => {
    if (dropReason === 'transferred') return commitments.handedOver
    return ackByOther ? commitments.dropped : `${commitments.dropped}, ${waits}`
  }
  const says = {
    asked: shown,
    open: shown,
    done: line.confirmedByOther ? commitments.kept : isClosedHere ? commitments.done : waits,
    dropped: droppedSays(line),
    declined: commitments.declined,
  }[line.status]
  if (isClosedHere && (line.status === 'done' || line.status === 'declined'))
    return (
      <span className="aside in-room">
        <span aria-hidden className={was.isOverdue ? 'aside late' : 'aside'}>
          {shown}
        </span>
        <span>{says}</span>
      </span>
    )
  return <span className={line.isOverdue ? 'aside late' : 'aside'}>{says}</span>
}
