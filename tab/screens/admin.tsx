import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReadRunsOutput } from '#contract/read-runs'
import { ProblemError } from '../client/trouble.ts'
import { OfflineBar } from '../look/offline-bar.tsx'
import { RefusalBar } from '../look/refusal-bar.tsx'
import { useIsOffline } from '../look/use-is-offline.ts'
import { WidePage } from '../look/wide-page.tsx'
import { ClosedMailboxes } from '../runs/closed-mailboxes.tsx'
import { JobCard } from '../runs/job-card.tsx'
import { useRuns } from '../runs/use-runs.ts'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  jobs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
})

/** The page for IT: did each job run, what is still to be made good, and which mailboxes stay closed. */
export function AdminScreen() {
  const words = runsWords(useReader().language)
  const runs = useRuns()
  const isOffline = useIsOffline()
  const isRefused = runs.error instanceof ProblemError && runs.error.problem.code === 'forbidden'
  return (
    <WidePage busy={runs.isFetching}>
      {isOffline && <OfflineBar text={runs.data ? words.offline : words.offlineEmpty} />}
      <Head text={isRefused ? words.notForYou : words.text} />
      {runs.isError && !isRefused && (
        <RefusalBar title={words.trouble} trouble={runs.error} onRetry={() => void runs.refetch()} />
      )}
      {runs.data && <Jobs runs={runs.data} />}
    </WidePage>
  )
}

function Head({ text }: { text: string }) {
  const styles = useStyles()
  const { title } = runsWords(useReader().language)
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
    </header>
  )
}

function Jobs({ runs: { jobs, mailboxes = [], mailboxCount = 0 } }: { runs: ReadRunsOutput }) {
  const styles = useStyles()
  return (
    <>
      <div className={styles.jobs}>
        {jobs.map((job) => (
          <JobCard key={job.job} job={job} />
        ))}
      </div>
      {mailboxes.length > 0 && <ClosedMailboxes mailboxes={mailboxes} count={mailboxCount} />}
    </>
  )
}
