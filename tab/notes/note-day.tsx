import type { MeetingView, NoteView } from '#contract/view'
import { Clock } from '../ui/text/clock.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import { NoteLine } from './note-line.tsx'

type Props = { day: string; notes: readonly NoteView[]; meeting?: MeetingView | undefined }

/** The notes of one session under its date; today's with the hours of the meeting. */
export function NoteDay({ day, notes, meeting }: Props) {
  const { words, dates, today } = useScene()
  const hours = meeting && (
    <span>
      <Clock at={meeting.startAt} /> – <Clock at={meeting.endAt} />
    </span>
  )
  return (
    <Section title={day === today ? words.notes.today : dates.day(day)} aside={hours}>
      <ul className="lines notes">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ul>
    </Section>
  )
}
