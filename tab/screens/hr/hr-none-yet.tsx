import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '640px' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '640px',
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
})

/** Before the first release: when it comes, and what it will and will not hold. There is nothing to press. */
export function HrNoneYet() {
  const styles = useStyles()
  const { noneYet } = releaseWords(useReader().language)
  return (
    <>
      <h1>{noneYet.title}</h1>
      <p className={styles.text}>{noneYet.text}</p>
      <ul className={styles.list}>
        {noneYet.who.map((line) => (
          <li key={line} className={styles.item}>
            <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}
