import { ProblemError } from '../client/trouble.ts'
import { OfflineBar } from '../ui/page/trouble/offline-bar.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { LogDays } from '../organisation-log/log-days.tsx'
import { LogHead } from '../organisation-log/log-head.tsx'
import { LogSkeleton } from '../organisation-log/log-skeleton.tsx'
import { OlderButton } from '../organisation-log/older-button.tsx'
import { useOrganisationLog } from '../organisation-log/use-organisation-log.ts'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'

/** What was done with the roles of HR and of administrators: one page, the same for everybody of the organisation. */
export function LogScreen() {
  const words = organisationLogWords(useReader().language)
  const log = useOrganisationLog()
  const isOffline = useIsOffline()
  const isRefused = log.error instanceof ProblemError && log.error.problem.code === 'forbidden'
  const entries = log.data?.pages.flatMap((page) => page.entries)
  return (
    <WidePage busy={log.isFetching}>
      {isOffline && <OfflineBar text={entries ? words.offline : words.offlineEmpty} />}
      <LogHead text={isRefused ? words.notForYou : words.text} />
      {entries === undefined && !log.isError && <LogSkeleton />}
      {entries && <LogDays entries={entries} />}
      {log.isError && !isRefused && (
        <RefusalBar
          title={words.trouble}
          trouble={log.error}
          onRetry={() => void (log.isFetchNextPageError ? log.fetchNextPage() : log.refetch())}
        />
      )}
      {log.hasNextPage && !log.isFetchNextPageError && (
        <OlderButton isReading={log.isFetchingNextPage} onOlder={() => void log.fetchNextPage()} />
      )}
    </WidePage>
  )
}
