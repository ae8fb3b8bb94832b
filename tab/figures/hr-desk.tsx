import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { FiguresCard } from './figures-card.tsx'
import type { Desk } from './use-desk.ts'

const useStyles = makeStyles({
  // The title gets a line of its own: after it a sentence begins.
  title: { display: 'block' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
})

/** What only HR works with: the organisation's own figures. Everybody else reads kindly why it is not here for them. */
export function HrDesk({ desk }: { desk: Desk }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  if (desk.kind === 'open') return <FiguresCard figures={desk.desk.figures} />
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.refused.title}</MessageBarTitle>
        {words.refused.text}
      </MessageBarBody>
    </MessageBar>
  )
}
