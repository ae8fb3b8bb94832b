import { makeStyles, tokens } from '@fluentui/react-components'
import type { JobView } from '#contract/read-runs'
import { useReader } from '../../words/reader.ts'
import { runsWords } from '../../words/runs-words.ts'
import { momentOf } from '../moment-of.ts'

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  late: { margin: 0, fontVariantNumeric: 'tabular-nums' },
})

/** When a job should have run, last ran, last succeeded and runs next. `isSilent`: it has no times of its own. */
export function JobTimes({ job, isSilent }: { job: JobView; isSilent: boolean }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = runsWords(language)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const at = (instant: string) => momentOf(instant, { locale, zone })
  const [newest] = job.runs
  const isMail = job.job === 'digests'
  const lines = [
    // Every quarter of an hour somebody could be due; what one wants to know is how the last mails went.
    isMail && job.lastWork
      ? words.mailed(at(job.lastWork.startedAt), job.lastWork)
      : newest && words.lastStart(at(newest.startedAt), newest),
    !isSilent && words.lastSuccess(job.lastSuccessAt === null ? undefined : at(job.lastSuccessAt)),
    job.askedAt !== null && words.asked,
    job.askedAt === null && job.nextAt !== null && words[isMail ? 'nextMails' : 'nextStart'](at(job.nextAt)),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      {job.isLate && <p className={styles.late}>{lateWords()}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  )

  function lateWords(): string {
    if (job.dueBy === null) return words.late(undefined)
    // Releases look every day; where that was done, it is the release itself that is missing.
    const isLooking = job.job === 'releases' && newest !== undefined && newest.startedAt > job.dueBy
    return (isLooking ? words.lateRelease : words.late)(at(job.dueBy))
  }
}
