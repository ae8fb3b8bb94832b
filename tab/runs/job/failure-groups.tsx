import { makeStyles, tokens } from '@fluentui/react-components'
import type { FailureGroup } from '#contract/read-runs'
import { useReader } from '../../words/reader.ts'
import { runsWords } from '../../words/runs-words.ts'

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  who: {
    marginTop: tokens.spacingVerticalXS,
    '& > summary': { cursor: 'pointer', width: 'fit-content', minHeight: '24px', lineHeight: '24px' },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
})

/** So few names are shown at once. */
const fewNames = 3

/** What failed and was not made good by a later run: by cause, each with what somebody can do, and about whom it is. */
export function FailureGroups({ groups, count }: { groups: readonly FailureGroup[]; count: number }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  return (
    <>
      <p className={styles.head}>{words.open(count)}</p>
      <ul className={styles.groups} aria-label={words.open(count)}>
        {groups.map((group) => (
          <li key={group.cause} className={styles.item}>
            <p className={styles.head}>{words.causes[group.cause].what(group.count)}</p>
            <p className={styles.line}>{words.causes[group.cause].remedy}</p>
            <Who group={group} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Who({ group: { parts, count, detail } }: { group: FailureGroup }) {
  const styles = useStyles()
  const words = runsWords(useReader().language)
  return (
    <details className={styles.who} open={count <= fewNames}>
      <summary>{words.who(count)}</summary>
      <ul className={styles.list}>
        {parts.map(({ subject, name }) => (
          <li key={subject} className={styles.item}>
            <bdi>{name ?? words.subjects[subject] ?? subject}</bdi>
          </li>
        ))}
        {count > parts.length && <li>{words.more(count - parts.length)}</li>}
      </ul>
      <div className={styles.detail}>{words.detail(detail)}</div>
    </details>
  )
}
