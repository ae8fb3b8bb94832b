import { useState } from 'react'
import type { PairView } from '#contract/view'
import { otherSide } from '#domain/pair'
import type { Entry } from '../../client/outbox/change.ts'
import { Commitments } from '../../commitments/commitments.tsx'
import { KeptPlace } from '../../ui/scene/kept-place.tsx'
import { later } from '../../ui/scene/later.tsx'
import { stripHeight } from '../../plan/strip/strip-height.ts'
import { NoteDay } from '../../notes/note-day.tsx'
import { ThanksLine } from '../../notes/thanks-line.tsx'
import { notesByDay } from '../../notes/notes-by-day.ts'
import { closedSession } from '../../session/session-at-hand.ts'
import { Topics } from '../../topics/topics.tsx'
import type { StillLines } from './stillness/still-lines.ts'

const ClosedCard = later(
  () => import('./closing/closed-card.tsx'),
  (part) => part.ClosedCard,
)
const Pulse = later(
  () => import('../../session/pulse.tsx'),
  (part) => part.Pulse,
)
const QuestionCard = later(
  () => import('../../question/question-card.tsx'),
  (part) => part.QuestionCard,
  { isPatient: true },
)
const DuePage = later(
  () => import('../../plan/journal/due-page.tsx'),
  (part) => part.DuePage,
  { isPatient: true },
)
// Whoever has no plan loads nothing of it.
const PlanStrip = later(
  () => import('../../plan/strip/plan-strip.tsx'),
  (part) => part.PlanStrip,
  { isAhead: false },
)
const FirstRun = later(
  () => import('./first-run.tsx'),
  (part) => part.FirstRun,
)

type Props = { pair: PairView; lines: StillLines; entries: readonly Entry[]; onTopic: () => void }

/**
 * The record in the order in which it is needed: what I owe, what I am owed, the agenda, one question, the plan, the notes
 * by day. The question comes before the plan, so that both people's promises, topics and it are in the first look.
 */
export function PairContent({ pair, lines, entries, onTopic }: Props) {
  const isPulseAsked =
    pair.pulseIsDue === true && pair.rhythm.now === null && pair.you.side === 'report' && pair.mayWrite
  const [hasPulse, setHasPulse] = useState(isPulseAsked)
  if (isPulseAsked && !hasPulse) setHasPulse(true)
  const closed = closedSession(pair)
  const { commitments, topics, notes, privateNotes, you, rhythm, today } = pair
  // A plan is more than a line: who has proposed one, or runs one, has begun.
  const isEmpty = !pair.plan && [commitments, topics, notes, privateNotes].every((all) => all.length === 0)
  if (isEmpty && pair.mayWrite) return <FirstRun pair={pair} onTopic={onTopic} />
  const ofSide = (side: typeof you.side) => lines.promises.filter((line) => line.owner === side)
  const page = pair.plan?.journal[0]
  const shownNotes = pair.audience === 'pair' ? privateNotes : []
  return (
    <>
      {closed && (
        <div className="closed-place">
          <ClosedCard key={closed.on} pair={pair} session={closed} />
        </div>
      )}
      <ThanksLine notes={notes} />
      <Commitments isOwn lines={ofSide(you.side)} />
      <Commitments isOwn={false} lines={ofSide(otherSide(you.side))} />
      <Topics topics={lines.topics} earlier={lines.earlier} onAdd={onTopic} />
      {you.side === 'manager' && pair.mayWrite && (
        <div className="question-place">
          <QuestionCard pair={pair} />
        </div>
      )}
      {pair.plan && (
        <div style={{ minHeight: stripHeight(pair.plan, { side: you.side, mayWrite: pair.mayWrite }) }}>
          <PlanStrip strip={pair.plan} entries={entries} />
        </div>
      )}
      {/* Not in the room: how helpful it was is asked when it is over. One card at a time. */}
      <KeptPlace className="pulse-place" isThere={isPulseAsked}>
        <Pulse isAsked={isPulseAsked} />
      </KeptPlace>
      {!hasPulse && pair.mayWrite && pair.plan && page && (
        <div className="journal-place">
          <DuePage key={page} planId={pair.plan.planId} page={page} />
        </div>
      )}
      {notesByDay(notes, shownNotes).map(({ day, notes: ofDay }) => (
        <NoteDay key={day} day={day} notes={ofDay} meeting={day === today ? (rhythm.now ?? undefined) : undefined} />
      ))}
    </>
  )
}
