import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CalendarCancelRegular,
  CalendarSearchRegular,
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  ClockRegular,
  PersonAddRegular,
} from '@fluentui/react-icons'
import type { HomeRow } from '#contract/view'
import { homeWords } from '../../words/home-words.ts'
import { capital } from '../../words/capital.ts'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'
import { calendarAddress } from '../pair-address.ts'
import { useCellStyles } from './cell-styles.ts'

const icons = {
  never: PersonAddRegular,
  on_track: CheckmarkCircleRegular,
  due: ClockRegular,
  overdue: ClockAlarmRegular,
  lapsed: CalendarCancelRegular,
} as const

const useStyles = makeStyles({
  cell: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  // Above the name's link, which covers the whole row.
  calendar: {
    position: 'relative',
    zIndex: 1,
    padding: 0,
    font: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '2px',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  small: { fontSize: '14px', marginInlineStart: '4px', verticalAlign: '-2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  due: { fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
})

/**
 * How a pair stands to its agreed rhythm, in a word with its picture; below it the rhythm, and the way to what it is read
 * from.
 */
export function RhythmCell({ row: { pairId, rhythm, other } }: { row: HomeRow }) {
  const styles = useStyles()
  const cell = useCellStyles()
  const { language } = useReader()
  const words = pageWords(language)
  const { calendarOf } = homeWords(language)
  const isLate = rhythm.state === 'overdue' || rhythm.state === 'lapsed'
  const tone = mergeClasses(!isLate && styles.quiet, rhythm.state === 'due' && styles.due, isLate && styles.late)
  const Icon = icons[rhythm.state]
  return (
    <div className={styles.cell}>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden="true" />
      <div>
        <div className={tone}>{capital(words.state[rhythm.state])}</div>
        <div className={cell.second}>
          {/* No second link: a row has one, and that opens the pair. */}
          <button
            type="button"
            className={styles.calendar}
            onClick={() => location.assign(calendarAddress(pairId))}
            aria-label={calendarOf(words.every(rhythm.cadenceDays), other.displayName)}
          >
            {words.every(rhythm.cadenceDays)}
            <CalendarSearchRegular className={styles.small} aria-hidden="true" />
          </button>
        </div>
      </div>
    </div>
  )
}
