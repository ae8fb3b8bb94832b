import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CalendarCancelRegular,
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  ClockRegular,
  PersonAddRegular,
} from '@fluentui/react-icons'
import type { RhythmView } from '#contract/view'
import { capital } from '../../words/capital.ts'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'
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
  quiet: { color: tokens.colorNeutralForeground2 },
  due: { fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
})

/** How a pair stands to its agreed rhythm, in a word with its picture; below it the rhythm. */
export function RhythmCell({ rhythm }: { rhythm: RhythmView }) {
  const styles = useStyles()
  const cell = useCellStyles()
  const words = pageWords(useReader().language)
  const isLate = rhythm.state === 'overdue' || rhythm.state === 'lapsed'
  const tone = mergeClasses(!isLate && styles.quiet, rhythm.state === 'due' && styles.due, isLate && styles.late)
  const Icon = icons[rhythm.state]
  return (
    <div className={styles.cell}>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden="true" />
      <div>
        <div className={tone}>{capital(words.state[rhythm.state])}</div>
        <div className={cell.second}>{words.every(rhythm.cadenceDays)}</div>
      </div>
    </div>
  )
}
