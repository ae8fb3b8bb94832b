import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useId, useState } from 'react'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { useDesk } from './use-desk.ts'

// Whoever does not work at HR's desk, which is nearly everybody, does not load it.
const DeskCards = lazy(async () => ({ default: (await import('./desk-cards.tsx')).DeskCards }))

const useStyles = makeStyles({
  // The title gets a line of its own: after it a sentence begins.
  title: { display: 'block' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  desk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 400px', maxWidth: '760px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/**
 * What only HR works with: the organisation's own figures, and groups from a file. It is read when somebody opens it, which
 * is some days in a year.
 */
export function HrDesk() {
  const styles = useStyles()
  const id = useId()
  const { desk } = releaseWords(useReader().language)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.desk} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={`${id}-title`} className={styles.heading}>
            {desk.title}
          </h2>
          <p className={styles.text}>{desk.text}</p>
        </div>
        <Button
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={`${id}-cards`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? desk.close : desk.open}
        </Button>
      </div>
      <div id={`${id}-cards`} className={styles.desk} hidden={!isOpen}>
        {isOpen && <OpenDesk />}
      </div>
    </section>
  )
}

function OpenDesk() {
  const words = releaseWords(useReader().language)
  const desk = useDesk()
  const waiting = <Spinner size="tiny" label={words.desk.reading} />
  if (desk.data?.kind === 'not-for-you') return <NotHrsDesk />
  return (
    <>
      {desk.isError && (
        <RefusalBar title={words.desk.trouble} trouble={desk.error} onRetry={() => void desk.refetch()} />
      )}
      {desk.isPending && waiting}
      {desk.data && (
        <Suspense fallback={waiting}>
          <DeskCards desk={desk.data.desk} />
        </Suspense>
      )}
    </>
  )
}

/** Kindly, to everybody else, why the desk is not here for them. */
export function NotHrsDesk() {
  const styles = useStyles()
  const { refused } = releaseWords(useReader().language)
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{refused.title}</MessageBarTitle>
        {refused.text}
      </MessageBarBody>
    </MessageBar>
  )
}
