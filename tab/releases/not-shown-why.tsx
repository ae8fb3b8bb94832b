import { makeStyles, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

const useStyles = makeStyles({
  why: { marginBottom: tokens.spacingVerticalS, maxWidth: '760px' },
  ask: {
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    width: 'fit-content',
    ':hover': { textDecorationLine: 'underline' },
  },
  answer: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
})

/** The rule behind "not shown", behind its question: needed once, in the way ever after. */
export function NotShownWhy() {
  const styles = useStyles()
  const { notShownWhy } = releaseWords(useReader().language)
  return (
    <details className={styles.why}>
      <summary className={styles.ask}>{notShownWhy.ask}</summary>
      <p className={styles.answer}>{notShownWhy.answer}</p>
    </details>
  )
}
