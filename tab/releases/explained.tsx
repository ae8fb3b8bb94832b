import { makeStyles, tokens } from '@fluentui/react-components'

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

/** A rule of the release, behind its question: needed once, in the way ever after. */
export function Explained({ ask, answer }: { ask: string; answer: string }) {
  const styles = useStyles()
  return (
    <details className={styles.why}>
      <summary className={styles.ask}>{ask}</summary>
      <p className={styles.answer}>{answer}</p>
    </details>
  )
}
