import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { HomeRow } from '#contract/view'
import type { MeetingClaim } from '#domain/pair'
import { datesIn } from '../../words/dates.ts'
import { homeWords } from '../../words/home-words.ts'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'
import { meetingDay } from '../meeting-day.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

type Props = { row: HomeRow; zone: string; onClaim: (claim: MeetingClaim) => void }

/** One recurring meeting that was found: with whom, how often, when next, and whether it is a 1:1 of the two. */
export function SeriesRow({ row: { other, rhythm, zone: ofPair }, zone, onClaim }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { confirm } = homeWords(language)
  const next = rhythm.now ?? rhythm.next
  const dates = datesIn(locale, ofPair ?? zone, zone)
  const when = next && `${dates.day(meetingDay(next.startAt, zone))}, ${dates.time(next.startAt)}`
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span dir="auto">{other.displayName}</span>
        <div className={styles.when} title={next ? dates.bothTimes(next.startAt) : undefined}>
          {pageWords(language).every(rhythm.cadenceDays)}
          {when && `, ${confirm.next(when)}`}
        </div>
      </div>
      <Button size="small" aria-label={confirm.oursOf(other.displayName)} onClick={() => onClaim('ours')}>
        {confirm.ours}
      </Button>
      <Button size="small" aria-label={confirm.notOursOf(other.displayName)} onClick={() => onClaim('not_ours')}>
        {confirm.notOurs}
      </Button>
    </li>
  )
}
