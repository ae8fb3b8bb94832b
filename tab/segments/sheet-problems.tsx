import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import type { SheetProblem } from '#domain/segments/read-segments'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { numberIn } from './count-words.ts'
import { sheetProblemWords } from './sheet-problem-words.ts'

/** So many are told at once: with more, something is wrong with a column and not with its cells. */
const mostTold = 20

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  title: { display: 'block' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** Everything that stands in the way of an import, by row and column. */
export function SheetProblems({ problems }: { problems: readonly SheetProblem[] }) {
  const styles = useStyles()
  const reader = useReader()
  const words = segmentWords(reader.language).problems
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.title(problems.length === 1)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, mostTold).map((problem) => (
            <li key={JSON.stringify(problem)}>{sheetProblemWords(problem, reader)}</li>
          ))}
        </ul>
        {problems.length > mostTold && <>{words.more(numberIn(problems.length - mostTold, reader))} </>}
        {words.whatNext}
      </MessageBarBody>
    </MessageBar>
  )
}
