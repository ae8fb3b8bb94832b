import type { CalendarMeetingView } from '#contract/view'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { whenOfMeeting } from './when-of-meeting.ts'

type Claim = CalendarMeetingView['claim']

/**
 * Several meetings of the two, each with its own answer. What was said stays pressed, and pressing it again takes it
 * back; nothing disappears under the finger or the focus.
 */
export function MeetingClaims({ meetings }: { meetings: readonly CalendarMeetingView[] }) {
  const { language } = useScene()
  const { series } = sessionWords(language)
  return (
    <>
      <p className="caption">{series.title}</p>
      <ul className="meetings" aria-label={series.title}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.key} meeting={meeting} />
        ))}
      </ul>
    </>
  )
}

function MeetingRow({ meeting }: { meeting: CalendarMeetingView }) {
  const { language, dates, today, step } = useScene()
  const { series } = sessionWords(language)
  const when = whenOfMeeting(meeting, { language, dates, today })
  const choices = [
    { claim: 'ours', name: series.one.ours, says: series.keptOurs },
    { claim: 'not_ours', name: series.one.notOurs, says: series.keptNotOurs },
  ] as const

  function turn(claim: Claim, says: string): void {
    const isOff = meeting.claim === claim
    const to = (next: Claim) => ({ series: meeting.key, claim: next })
    step(isOff ? series.unsaid : says, 'claimSeries', to(isOff ? null : claim), to(meeting.claim))
  }

  return (
    <li className="said series">
      <span className="caption">{when}</span>
      {choices.map(({ claim, name, says }) => (
        <button
          key={claim}
          type="button"
          className="choice"
          aria-label={`${name}: ${when}`}
          aria-pressed={meeting.claim === claim}
          // "Not ours" counts whoever says what else: it has to be taken back first.
          disabled={meeting.claim === 'not_ours' && claim === 'ours'}
          onClick={() => turn(claim, says)}
        >
          {name}
        </button>
      ))}
    </li>
  )
}
