import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { FigureTable } from './figures/figure-table.tsx'
import { ImportForm } from './import-form.tsx'
import type { Desk } from './use-desk.ts'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2, maxWidth: '760px' },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  // The title gets a line of its own: after it a sentence begins.
  title: { display: 'block' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
})

/** What only HR works with: the organisation's own figures. Everybody else reads kindly why it is not here for them. */
export function HrDesk({ desk }: { desk: Desk }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  if (desk.kind === 'not-for-you')
    return (
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{words.refused.title}</MessageBarTitle>
          {words.refused.text}
        </MessageBarBody>
      </MessageBar>
    )
  return (
    <Card title={words.desk.title} titleId="desk-title">
      <p className={styles.text}>{words.desk.text}</p>
      <div className={styles.halves}>
        <FigureTable figures={desk.desk.figures} titleId="desk-title" />
        <ImportForm />
      </div>
    </Card>
  )
}
