import { makeStyles, tokens } from '@fluentui/react-components'
import type { FailedPart } from '#contract/read-runs'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})

/** What failed and was not made good by a later run: the mailbox by its person's name, and the reason. */
export function OpenFailures({ open, count }: { open: readonly FailedPart[]; count: number }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  const head = words.open(count)
  return (
    <>
      <p className={styles.head}>{head}</p>
      <ul className={styles.list} aria-label={head}>
        {open.map(({ subject, name, reason }) => (
          <li key={subject} className={styles.item}>
            <bdi>{name ?? subject}</bdi>
            <div className={styles.reason}>{reason}</div>
          </li>
        ))}
        {count > open.length && <li>{words.more(count - open.length)}</li>}
      </ul>
    </>
  )
}
