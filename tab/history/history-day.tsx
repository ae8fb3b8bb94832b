import { LockClosed16Filled } from '@fluentui/react-icons/headless/svg/lock-closed'
import type { ReactNode } from 'react'
import type { PastSession } from '#contract/read-history'
import type { CommitmentView, NoteView, SessionView, TopicView } from '#contract/view'
import type { Side } from '#domain/pair'
import { daysBetween } from '#domain/time/days-between'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import type { BesideWords } from '../words/beside-words.ts'
import type { Dates } from '../words/dates.ts'
import { topicNames } from '#domain/readings/words/topic-names'
import { FoundMarks } from './found-marks.tsx'
import { textOf } from '../words/text-of.ts'

type Props = { day: PastSession; find: string; recap: ReactNode }

/** One day of the past: whether the two met, its recap, and what came of it. `find` is marked where it stands. */
export function HistoryDay({ day, find, recap }: Props) {
  const { dates } = useBesideScene()
  const { history } = useBesideScene().words
  const { on, session, notes, commitments, topics } = day
  return (
    <li className="past-day">
      <h3>
        <time dateTime={on}>{dates.full(on)}</time>
      </h3>
      {session && <SessionLine session={session} />}
      {recap}
      <Lines title={history.notes} lines={notes} draw={(note) => <Note note={note} find={find} />} />
      <Lines title={history.promises} lines={commitments} draw={(one) => <Promised promise={one} find={find} />} />
      <Lines title={history.topics} lines={topics} draw={(topic) => <Topic topic={topic} find={find} />} />
    </li>
  )
}

type LinesProps<Line> = { title: string; lines: readonly Line[]; draw: (line: Line) => ReactNode }

function Lines<Line extends { id: string }>({ title, lines, draw }: LinesProps<Line>) {
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="past-line">
            {draw(line)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the two said of the day: one of them is enough, a contradiction is shown as nothing said. */
function SessionLine({ session }: { session: SessionView }) {
  const { words, language, dates } = useBesideScene()
  const { history } = words
  const by = useBy()
  const said = new Set(Object.values(session.said))
  const [only] = said
  const state =
    said.size !== 1 || !only
      ? history.unsaid
      : { held: history.held, moved: history.moved, not_held: history.notHeld }[only]
  const names = topicNames[language]
  const parts = [
    state,
    session.kind === 'ad_hoc' && history.adHoc,
    session.closedAt !== undefined &&
      history.closed(dates.time(session.closedAt), session.closedBy && by(session.closedBy)),
    ...session.tags.map((tag) => names[tag]),
  ]
  return <p className="caption">{parts.filter(Boolean).join(' · ')}</p>
}

function Note({ note, find }: { note: NoteView; find: string }) {
  const by = useBy()
  const { words, language } = useBesideScene()
  const { history } = words
  const isPrivate = note.visibility === 'private'
  return (
    <div className={isPrivate ? 'past-note private' : 'past-note'}>
      {isPrivate && (
        <span className="private-head">
          <LockClosed16Filled aria-hidden />
          {history.private}
        </span>
      )}
      <FoundMarks text={textOf(note, language)} find={find} />
      {!isPrivate && (
        <span className="caption">
          {by(note.by)}
          {note.editedAt !== undefined && `, ${history.edited}`}
        </span>
      )}
    </div>
  )
}

function Promised({ promise, find }: { promise: CommitmentView; find: string }) {
  const { words, dates, pair, language } = useBesideScene()
  const { history, dropReason } = words
  const { status, due, owner } = promise
  const state = { ...history, done: keptSays(promise, dates, history) }[status]
  const why = promise.dropReason && dropReason[promise.dropReason]
  const who = owner === pair.you.side ? history.you : pair.other.firstName
  return (
    <>
      <FoundMarks text={textOf(promise, language)} find={find} />
      <span className="caption">
        {[history.owes(who, due === null ? history.noDay : history.due(dates.day(due))), state, why]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

/** Kept, and how late by the first agreed day. */
function keptSays(
  { due, doneAt }: CommitmentView,
  dates: Pick<Dates, 'dayOf'>,
  history: BesideWords['history'],
): string {
  const daysLate = due === null || doneAt === undefined ? 0 : daysBetween(due, dates.dayOf(doneAt))
  return daysLate > 0 ? `${history.kept}, ${history.daysLate(daysLate)}` : history.kept
}

function Topic({ topic, find }: { topic: TopicView; find: string }) {
  const by = useBy()
  const { words, language } = useBesideScene()
  const { history } = words
  const state = {
    open: topic.carried > 0 && history.carried(topic.carried),
    discussed: history.discussed,
    dropped: history.dropped,
    barrier: history.barrier,
  }[topic.status]
  return (
    <>
      <FoundMarks text={textOf(topic, language)} find={find} />
      <span className="caption">{[by(topic.by), state].filter(Boolean).join(' · ')}</span>
    </>
  )
}

function useBy(): (side: Side) => string {
  const { pair, words } = useBesideScene()
  return (side) => (side === pair.you.side ? words.history.byYou : words.history.by(pair.other.firstName))
}
