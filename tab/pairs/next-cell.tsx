import type { RhythmView } from '#contract/view'
import { datesIn } from '../words/dates.ts'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { useCellStyles } from './cell-styles.ts'
import { meetingDay } from './meeting-day.ts'

type Props = { rhythm: RhythmView; today: string; zone: string }

/** When the two meet next: today only the time, else the day with it; below it for how long. */
export function NextCell({ rhythm, today, zone }: Props) {
  const cell = useCellStyles()
  const { language, locale } = useReader()
  const words = homeWords(language)
  const meeting = rhythm.now ?? rhythm.next
  if (!meeting)
    return <span className={cell.quiet}>{rhythm.readAt === null ? words.calendarUnread : words.noneNext}</span>
  const dates = datesIn(locale, zone)
  const day = meetingDay(meeting.startAt, zone)
  const time = dates.time(meeting.startAt)
  return (
    <>
      <div>{day === today ? time : `${dates.day(day)}, ${time}`}</div>
      <div className={cell.second}>{rhythm.now ? words.now : words.minutes(minutesOf(meeting))}</div>
    </>
  )
}

function minutesOf({ startAt, endAt }: { startAt: string; endAt: string }): number {
  return Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000)
}
