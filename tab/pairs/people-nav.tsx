import type { HomeRow } from '#contract/view'
import '../styles/people.css'
import { datesIn, readerZone } from '../words/dates.ts'
import { homeWords } from '../words/home-words.ts'
import { languageOf } from '../words/language.ts'
import { pageWords } from '../words/page-words.ts'
import { meetingDay } from './meeting-day.ts'
import { moveBetweenPairs } from './move-between-pairs.ts'
import { groupPairs } from './order/group-pairs.ts'
import { ownPlanAddress, pairAddress } from './pair-address.ts'
import { useListBeside } from './use-list-beside.ts'

type Props = {
  /** The pair that is open; undefined until it is known. */
  pairId: string | undefined
  locale: string
}

/**
 * One's own 1:1s beside the one that is open, in the order of the list: whom with and when next, or what is due. Up and
 * down go from one to the next. Until they are known, and when they cannot be read, the way back to the list is all.
 */
export function PeopleNav({ pairId, locale }: Props) {
  const words = homeWords(languageOf(locale))
  const { answer, trouble } = useListBeside()
  const groups = answer ? groupPairs(answer.pairs, answer.today, readerZone()) : []
  return (
    // The keys of its links bubble up to here; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav className="people" aria-label={words.title} onKeyDown={moveBetweenPairs}>
      <a className="people-title" href="./home.html?list">
        {words.title}
      </a>
      {groups.map(({ name, rows }) => (
        <ul key={name} className={name === 'manager' ? 'apart-from-reports' : undefined}>
          {rows.map((row) => (
            <li key={row.pairId}>
              <Person row={row} today={answer?.today ?? ''} locale={locale} isOpen={row.pairId === pairId} />
            </li>
          ))}
        </ul>
      ))}
      {/* Below the people, whose number nobody knows before. */}
      {(answer !== undefined || trouble !== undefined) && (
        <a className="own-plan" href={ownPlanAddress}>
          {words.ownPlan}
        </a>
      )}
    </nav>
  )
}

type PersonProps = { row: HomeRow; today: string; locale: string; isOpen: boolean }

function Person({ row: { pairId, other, rhythm, zone }, today, locale, isOpen }: PersonProps) {
  const isLate = rhythm.state === 'overdue' || rhythm.state === 'lapsed'
  const meeting = rhythm.now ?? rhythm.next ?? undefined
  return (
    <a href={pairAddress(pairId)} data-pair={pairId} aria-current={isOpen ? 'page' : undefined}>
      <span className="initials" aria-hidden>
        {initialsOf(other.displayName)}
      </span>
      <span className="person">
        <span className="person-name" dir="auto">
          {other.displayName}
        </span>
        <span
          className={isLate ? 'caption late' : 'caption'}
          title={meeting && datesIn(locale, zone ?? readerZone(), readerZone()).bothTimes(meeting.startAt)}
        >
          {whenOf(rhythm, today, locale)}
        </span>
      </span>
    </a>
  )
}

/** The next 1:1 as the reader's clock has it; where none is planned, that, or how the rhythm stands. */
function whenOf({ now, next, state, isRead }: HomeRow['rhythm'], today: string, locale: string): string {
  const language = languageOf(locale)
  const words = homeWords(language)
  const zone = readerZone()
  const dates = datesIn(locale, zone)
  const meeting = now ?? next
  if (meeting) {
    const day = meetingDay(meeting.startAt, zone)
    const time = now ? `${dates.time(meeting.startAt)}, ${words.now}` : dates.time(meeting.startAt)
    return day === today ? time : `${dates.day(day)}, ${time}`
  }
  if (!isRead) return words.calendarUnread
  const stands = state === 'overdue' || state === 'lapsed' ? `, ${pageWords(language).state[state]}` : ''
  return `${words.noneNext}${stands}`
}

/** `PN` of Priya Nair: the first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => /^./u.exec(word ?? '')?.[0]?.toLocaleUpperCase() ?? '').join('')
}
