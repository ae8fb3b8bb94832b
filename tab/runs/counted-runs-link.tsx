import { ProblemError } from '../client/trouble.ts'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { needsALook } from './needs-a-look.ts'
import { PageLink } from '../ui/page/links/page-link.tsx'
import { useRuns } from './use-runs.ts'

/**
 * The way to the page for IT with how many jobs need a look. Who turns out not to have the role gets none. Where the runs
 * cannot be read for another reason the way stays open, for the page says more.
 */
export function CountedRunsLink() {
  const { link } = runsWords(useReader().language)
  const { data, error } = useRuns()
  const isRefused = error instanceof ProblemError && error.problem.code === 'forbidden'
  if (isRefused || (data === undefined && !error)) return null
  return <PageLink page="admin.html">{link(needsALook(data?.jobs ?? []).length)}</PageLink>
}
