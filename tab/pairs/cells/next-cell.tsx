import type { HomeRow } from '#contract/view'
import { datesIn } from '../../words/dates.ts'
import { homeWords } from '../../words/home-words.ts'
import { formatLocale } from '../../words/language.ts'
import { useReader } from '../../words/reader.ts'
import { useCellStyles } from './cell-styles.ts'
import { meetingDay } from '../meeting-day.ts'

type Props = { row: Pick<HomeRow, 'rhythm' | 'zone'>; today: string; zone: string }

/**
 * When the two meet next: today only the time, else the day with it, both by the reader's clock; where the pair keeps another,
 * both stand in its title. Below it when they last met.
 */
export function NextCell({ row, today, zone }: Props) {
  const { rhythm } = row
  const cell = useCellStyles()
  const { language, locale } = useReader()
  const words = homeWords(language)
  return (
    <>
      <NextMeeting row={row} today={today} zone={zone} />
      {rhythm.daysSince !== null && <div className={cell.second}>{words.last(daysAgo(locale, rhythm.daysSince))}</div>}
    </>
  )
}

function NextMeeting({ row: { rhythm, zone: ofPair }, today, zone }: Props) {
  const cell = useCellStyles()
  const { language, locale } = useReader()
  const words = homeWords(language)
  const meeting = rhythm.now ?? rhythm.next
  if (!meeting) return <div className={cell.quiet}>{rhythm.isRead ? words.noneNext : words.calendarUnread}</div>
  const dates = datesIn(locale, ofPair ?? zone, zone)
  const day = meetingDay(meeting.startAt, zone)
  const time = dates.time(meeting.startAt)
  const says = rhythm.now ? `${time}, ${words.now}` : day === today ? time : `${dates.day(day)}, ${time}`
  return (
    <div>
      <time dateTime={meeting.startAt} title={dates.bothTimes(meeting.startAt)}>
        {says}
      </time>
    </div>
  )
}

/** `14 days ago`, and `today` and `yesterday` as people say them. */
function daysAgo(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(formatLocale(locale), { numeric: 'auto' }).format(-days, 'day')
}
