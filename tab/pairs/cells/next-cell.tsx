import type { RhythmView } from '#contract/view'
import { datesIn } from '../../words/dates.ts'
import { homeWords } from '../../words/home-words.ts'
import { formatLocale } from '../../words/language.ts'
import { useReader } from '../../words/reader.ts'
import { useCellStyles } from './cell-styles.ts'
import { meetingDay } from '../meeting-day.ts'

type Props = { rhythm: RhythmView; today: string; zone: string }

/** When the two meet next: today only the time, else the day with it; below it when they last met. */
export function NextCell({ rhythm, today, zone }: Props) {
  const cell = useCellStyles()
  const { language, locale } = useReader()
  const words = homeWords(language)
  return (
    <>
      <NextMeeting rhythm={rhythm} today={today} zone={zone} />
      {rhythm.daysSince !== null && <div className={cell.second}>{words.last(daysAgo(locale, rhythm.daysSince))}</div>}
    </>
  )
}

function NextMeeting({ rhythm, today, zone }: Props) {
  const cell = useCellStyles()
  const { language, locale } = useReader()
  const words = homeWords(language)
  const meeting = rhythm.now ?? rhythm.next
  if (!meeting)
    return <div className={cell.quiet}>{rhythm.readAt === null ? words.calendarUnread : words.noneNext}</div>
  const dates = datesIn(locale, zone)
  const day = meetingDay(meeting.startAt, zone)
  const time = dates.time(meeting.startAt)
  if (rhythm.now) return <div>{`${time}, ${words.now}`}</div>
  return <div>{day === today ? time : `${dates.day(day)}, ${time}`}</div>
}

/** `14 days ago`, and `today` and `yesterday` as people say them. */
function daysAgo(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(formatLocale(locale), { numeric: 'auto' }).format(-days, 'day')
}
