import type { PairView } from '#contract/view'
import { inLedgerOrder } from '#domain/commitment'
import { otherSide } from '#domain/pair'
import { Commitments } from '../../commitments/commitments.tsx'
import { useHeldLines } from '../../commitments/use-held-lines.ts'
import { later } from '../../look/later.tsx'
import { NoteDay } from '../../notes/note-day.tsx'
import { notesByDay } from '../../notes/notes-by-day.ts'
import { Topics } from '../../topics/topics.tsx'

const Pulse = later(
  () => import('../../session/pulse.tsx'),
  (part) => part.Pulse,
)
const QuestionCard = later(
  () => import('../../question/question-card.tsx'),
  (part) => part.QuestionCard,
  { isPatient: true },
)
const FirstRun = later(
  () => import('./first-run.tsx'),
  (part) => part.FirstRun,
)

type Props = { pair: PairView; onTopic: () => void }

/** The record in the order in which it is needed: what I owe, what I am owed, the agenda, the notes by day. */
export function PairContent({ pair, onTopic }: Props) {
  const { commitments, topics, notes, privateNotes, you, rhythm, today } = pair
  const lines = useHeldLines(pair)
  const isEmpty = [commitments, topics, notes, privateNotes].every((lines) => lines.length === 0)
  if (isEmpty && pair.mayWrite) return <FirstRun pair={pair} onTopic={onTopic} />
  const inOrder = inLedgerOrder(lines)
  const ofSide = (side: typeof you.side) => inOrder.filter((line) => line.owner === side)
  const shownNotes = pair.audience === 'pair' ? privateNotes : []
  return (
    <>
      <Commitments isOwn lines={ofSide(you.side)} />
      <Commitments isOwn={false} lines={ofSide(otherSide(you.side))} />
      <Topics topics={topics} onAdd={onTopic} />
      {you.side === 'manager' && pair.mayWrite && (
        <div className="question-place">
          <QuestionCard pair={pair} />
        </div>
      )}
      {pair.pulseIsDue && you.side === 'report' && pair.mayWrite && <Pulse />}
      {notesByDay(notes, shownNotes).map(({ day, notes: ofDay }) => (
        <NoteDay key={day} day={day} notes={ofDay} meeting={day === today ? (rhythm.now ?? undefined) : undefined} />
      ))}
    </>
  )
}
