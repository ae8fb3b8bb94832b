import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowClockwiseRegular, PlayRegular } from '@fluentui/react-icons'
import type { JobView } from '#contract/read-runs'
import { jobSchedule, type TimedJob } from '#domain/operations/job-schedule'
import { Aloud } from '../../ui/text/aloud.tsx'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { useReader } from '../../words/reader.ts'
import { runsWords } from '../../words/runs-words.ts'
import { useStart } from './use-start.ts'

const useStyles = makeStyles({
  all: { marginTop: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  said: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
})

/** Is this a job that a clock starts, and so one that a person may start as well? */
export function isTimed(job: string): job is TimedJob {
  return job in jobSchedule
}

/** What IT can do about a job: run it now, and send again the mails that were refused. */
export function StartButtons({ job, name }: { job: JobView & { job: TimedJob }; name: string }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  const start = useStart(job.job)
  const isBusy = start.isUnderWay || job.state === 'running' || job.askedAt !== null
  const refused = job.failures.reduce((sum, { count, maySendAgain }) => sum + (maySendAgain ? count : 0), 0)
  const said = { started: words.started, running: words.runsAlready }
  return (
    <div className={styles.all}>
      {start.trouble && <RefusalBar title={words.notStarted} trouble={start.trouble} onRetry={start.run} />}
      {refused > 0 && <p className={styles.text}>{words.byItself}</p>}
      <div className={styles.line}>
        {refused > 0 && (
          <Button
            appearance="primary"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={isBusy}
            onClick={start.sendAgain}
          >
            {words.sendAgain(refused)}
          </Button>
        )}
        <Button
          size="small"
          icon={<PlayRegular />}
          aria-label={words.runNowOf(name)}
          disabledFocusable={isBusy}
          onClick={start.run}
        >
          {words.runNow}
        </Button>
        <Aloud className={styles.said}>{start.state && said[start.state]}</Aloud>
      </div>
    </div>
  )
}
