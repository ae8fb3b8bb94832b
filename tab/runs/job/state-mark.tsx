import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  CircleRegular,
  ErrorCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons'
import type { JobView } from '#contract/read-runs'
import { useReader } from '../../words/reader.ts'
import { runsWords } from '../../words/runs-words.ts'

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
})

/** What is said of a job: its state, that it did not run, or that a job which only leaves failures behind has none. */
export type StateOfJob = JobView['state'] | 'silent' | 'late'

const marks = {
  never: { Icon: CircleRegular, tone: undefined },
  quiet: { Icon: CheckmarkCircleRegular, tone: 'good' },
  silent: { Icon: CheckmarkCircleRegular, tone: 'good' },
  ran: { Icon: CheckmarkCircleRegular, tone: 'good' },
  running: { Icon: ArrowSyncCircleRegular, tone: undefined },
  'partly-failed': { Icon: WarningRegular, tone: 'warning' },
  broken: { Icon: ErrorCircleRegular, tone: 'bad' },
  late: { Icon: ErrorCircleRegular, tone: 'bad' },
} as const satisfies Record<StateOfJob, object>

/** How a job is, as a sign and in words: the colour says nothing that the words do not. */
export function StateMark({ mark, isLate }: { mark: StateOfJob; isLate: boolean }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  // What never ran is nothing to look at before its first night, and is after it.
  const { Icon, tone } = marks[mark === 'never' && isLate ? 'late' : mark]
  return (
    <p className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, tone && styles[tone])} aria-hidden="true" />
      {words.states[mark]}
    </p>
  )
}
