import type { ReadRunsOutput } from '#contract/read-runs'
import { ProblemError } from '../client/trouble.ts'
import { OfflineBar } from '../ui/page/trouble/offline-bar.tsx'
import { PageLink } from '../ui/page/links/page-link.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { ClosedMailboxes } from '../runs/closed-mailboxes.tsx'
import { ErasePersonCard } from '../runs/erase-person-card.tsx'
import { JobCard } from '../runs/job/job-card.tsx'
import { useJobGrid } from '../runs/job/job-grid.ts'
import { RunsHead } from '../runs/runs-head.tsx'
import { RunsSkeleton } from '../runs/runs-skeleton.tsx'
import { UnknownZones } from '../runs/unknown-zones.tsx'
import { useRuns } from '../runs/use-runs.ts'
import { ZoneRules } from '../runs/zone-rules.tsx'
import { deliveryWords } from '../words/delivery-words.ts'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

/** The page for IT: did each job run, what is still to be made good, and which mailboxes stay closed. */
export function AdminScreen() {
  const words = runsWords(useReader().language)
  const runs = useRuns()
  const isOffline = useIsOffline()
  const isRefused = runs.error instanceof ProblemError && runs.error.problem.code === 'forbidden'
  return (
    <WidePage busy={runs.isFetching}>
      {isOffline && <OfflineBar text={runs.data ? words.offline : words.offlineEmpty} />}
      <RunsHead text={isRefused ? words.notForYou : words.text} jobs={runs.data?.jobs} />
      {runs.isError && !isRefused && (
        <RefusalBar title={words.trouble} trouble={runs.error} onRetry={() => void runs.refetch()} />
      )}
      {runs.data === undefined && !runs.isError && (
        <RunsSkeleton label={words.loading} cards={Object.keys(words.jobs).length} />
      )}
      {runs.data && <Jobs runs={runs.data} />}
    </WidePage>
  )
}

function MailsLink() {
  return <PageLink page="mails.html">{deliveryWords(useReader().language).link}</PageLink>
}

function Jobs({ runs }: { runs: ReadRunsOutput }) {
  const { jobs, mailboxes = [], mailboxCount = 0, unknownZones = [], zoneRules } = runs
  const grid = useJobGrid()
  return (
    <>
      <div className={grid.jobs}>
        {jobs.map((job) => (
          <JobCard key={job.job} job={job} {...(job.job === 'digests' ? { more: <MailsLink /> } : {})} />
        ))}
      </div>
      {unknownZones.length > 0 && <UnknownZones zones={unknownZones} />}
      <ErasePersonCard />
      {mailboxes.length > 0 && <ClosedMailboxes mailboxes={mailboxes} count={mailboxCount} />}
      {zoneRules !== '' && <ZoneRules version={zoneRules} />}
    </>
  )
}
