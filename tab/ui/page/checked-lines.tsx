import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
})

/** What holds, sentence by sentence, each with its sign; as wide as what is around it. */
export function CheckedLines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.item}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
          {line}
        </li>
      ))}
    </ul>
  )
}
