import { ProblemError } from '../client/trouble.ts'
import { OfflineBar } from '../ui/page/trouble/offline-bar.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { JobCard } from '../runs/job/job-card.tsx'
import { useJobGrid } from '../runs/job/job-grid.ts'
import { MailRuns } from '../runs/mails/mail-runs.tsx'
import { MailWeek } from '../runs/mails/mail-week.tsx'
import { MailsHead } from '../runs/mails/mails-head.tsx'
import { RunsSkeleton } from '../runs/runs-skeleton.tsx'
import { UnreachablePeople } from '../runs/mails/unreachable-people.tsx'
import { useDeliveries } from '../runs/mails/use-deliveries.ts'
import { deliveryWords } from '../words/delivery-words.ts'
import { useReader } from '../words/reader.ts'

/** The page for IT about the weekly mails: do they go out, to whom not and why, and whom none of them reaches. */
export function MailsScreen() {
  const words = deliveryWords(useReader().language)
  const { data, error, isError, isFetching, refetch } = useDeliveries()
  const isOffline = useIsOffline()
  const grid = useJobGrid()
  const isRefused = error instanceof ProblemError && error.problem.code === 'forbidden'
  return (
    <WidePage busy={isFetching}>
      {isOffline && <OfflineBar text={data ? words.offline : words.offlineEmpty} />}
      <MailsHead text={isRefused ? words.notForYou : words.text} />
      {isError && !isRefused && <RefusalBar title={words.trouble} trouble={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && <RunsSkeleton label={words.loading} cards={2} />}
      {data && (
        <>
          <div className={grid.jobs}>
            <JobCard job={data.job} />
            <MailWeek week={data.week} digestsFor={data.digestsFor} />
          </div>
          <MailRuns runs={data.runs} />
          <UnreachablePeople people={data.unreachable} count={data.unreachableCount} />
        </>
      )}
    </WidePage>
  )
}
