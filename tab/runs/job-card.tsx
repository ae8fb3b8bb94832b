import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { JobView } from '#contract/read-runs'
import { Card } from '../look/card.tsx'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { momentOf } from './moment-of.ts'
import { OpenFailures } from './open-failures.tsx'
import { StateMark } from './state-mark.tsx'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
})

/** One job: how it is, when it last succeeded, how far it got, and what is still to be made good. */
export function JobCard({ job }: { job: JobView }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = runsWords(language)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [newest] = job.runs
  const at = (instant: string) => momentOf(instant, { locale, zone })
  // The lists follow every change; only what went wrong there is written down.
  const isSilent = job.job === 'overview' && job.state === 'never'
  const known = words.jobs[job.job] ?? { name: job.job, about: '' }
  return (
    <Card title={known.name} titleId={`job-${job.job}`} className={styles.card}>
      <StateMark state={isSilent ? 'silent' : job.state} />
      <p className={styles.line}>{known.about}</p>
      {newest && job.state === 'running' && <RunProgress done={newest.done + newest.failed} planned={newest.planned} />}
      {newest && <p className={styles.line}>{words.started(at(newest.startedAt), newest)}</p>}
      {!isSilent && (
        <p className={styles.line}>
          {words.lastSuccess(job.lastSuccessAt === null ? undefined : at(job.lastSuccessAt))}
        </p>
      )}
      {(job.openCount ?? 0) > 0 && <OpenFailures open={job.open ?? []} count={job.openCount ?? 0} />}
    </Card>
  )
}

function RunProgress({ done, planned }: { done: number; planned: number }) {
  const words = runsWords(useReader().language)
  const share = planned === 0 ? {} : { value: done / planned }
  return <ProgressBar {...share} aria-label={words.progress(done, planned)} />
}
