import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { numberIn } from './count-words.ts'

/** So many are told at once: with more, something is wrong with a column and not with its cells. */
const mostTold = 20

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  title: { display: 'block' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

type Props = {
  words: { title: (isOne: boolean) => string; more: (count: string) => string; whatNext: string }
  problems: readonly string[]
}

/** Everything that stands in the way of an import, a sentence each. */
export function ProblemList({ words, problems }: Props) {
  const styles = useStyles()
  const reader = useReader()
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.title(problems.length === 1)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, mostTold).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {problems.length > mostTold && <>{words.more(numberIn(problems.length - mostTold, reader))} </>}
        {words.whatNext}
      </MessageBarBody>
    </MessageBar>
  )
}
