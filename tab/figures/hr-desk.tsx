import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import type { Desk } from './use-desk.ts'

// Whoever does not work at HR's desk, which is nearly everybody, does not load it.
const DeskCards = lazy(async () => ({ default: (await import('./desk-cards.tsx')).DeskCards }))

const useStyles = makeStyles({
  // The title gets a line of its own: after it a sentence begins.
  title: { display: 'block' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
})

/** What only HR works with: the organisation's own figures, and groups from a file. Everybody else reads kindly why it is not here for them. */
export function HrDesk({ desk }: { desk: Desk }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  if (desk.kind === 'open')
    return (
      <Suspense fallback={null}>
        <DeskCards desk={desk.desk} />
      </Suspense>
    )
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.refused.title}</MessageBarTitle>
        {words.refused.text}
      </MessageBarBody>
    </MessageBar>
  )
}
