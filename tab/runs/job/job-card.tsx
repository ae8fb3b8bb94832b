import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { JobView } from '#contract/read-runs'
import { Card } from '../../ui/card.tsx'
import { useReader } from '../../words/reader.ts'
import { runsWords } from '../../words/runs-words.ts'
import { FailureGroups } from './failure-groups.tsx'
import { JobTimes } from './job-times.tsx'
import { isTimed, StartButtons } from './start-buttons.tsx'
import { StateMark, type StateOfJob } from './state-mark.tsx'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/**
 * One job: how it is, when it ran and will run, what is still to be made good, and what IT can do about it. `more` is the
 * way to a page that tells more of it.
 */
export function JobCard({ job: view, more }: { job: JobView; more?: ReactNode }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  const { job, runs, state, failures, openCount } = view
  const known = words.jobs[job] ?? { name: job, about: '' }
  const [newest] = runs
  return (
    <Card title={known.name} titleId={`job-${job}`} className={styles.card}>
      <StateMark mark={markOf(view)} isLate={view.isLate} />
      <p className={styles.about}>{known.about}</p>
      {newest?.state === 'running' && <RunProgress done={newest.done + newest.failed} planned={newest.planned} />}
      <JobTimes job={view} isSilent={isSilent(view)} />
      {openCount > 0 && <FailureGroups groups={failures} count={openCount} />}
      {more}
      {isTimed(job) && <StartButtons job={{ ...view, job }} name={known.name} />}
    </Card>
  )

  function markOf(shown: JobView): StateOfJob {
    if (isSilent(shown)) return 'silent'
    // What failed says more than that nothing came after it; what never ran has its own words.
    const isQuietlyLate = shown.isLate && (state === 'ran' || state === 'quiet')
    return isQuietlyLate ? 'late' : state
  }
}

/** The lists follow every change; only what went wrong there is written down. */
function isSilent({ job, state }: JobView): boolean {
  return job === 'overview' && state === 'never'
}

function RunProgress({ done, planned }: { done: number; planned: number }) {
  const words = runsWords(useReader().language)
  const share = planned === 0 ? {} : { value: done / planned }
  return <ProgressBar {...share} aria-label={words.progress(done, planned)} />
}
