import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { Aloud } from '../ui/text/aloud.tsx'
import { OfflineBar } from '../ui/page/trouble/offline-bar.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { mailLinkWords } from '../words/mail-link-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '560px', minWidth: 0 },
  title: { outline: 'none' },
  said: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Props = {
  /** The question, or what became of it. */
  title: string
  /** What it is about. */
  children?: ReactNode
  /** Said below: what follows, or why there is nothing to do. */
  says: string
  /** The buttons of the one thing to do; none where there is nothing. */
  asks?: ReactNode
  onUndo?: (() => void) | undefined
  isBusy: boolean
  trouble: unknown
  /** Where one goes on. */
  way: { text: string; href: string }
}

/** A page with one question from a mail. What it says anew is told to those who listen, and the focus waits there. */
export function AskPage({ title, children, says, asks, onUndo, isBusy, trouble, way }: Props) {
  const styles = useStyles()
  const isOffline = useIsOffline()
  const words = mailLinkWords(useReader().language)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone with its question.
  useEffect(() => heading.current?.focus(), [title])
  return (
    <WidePage busy={isBusy}>
      <div className={styles.page}>
        {isOffline && <OfflineBar text={words.offline} />}
        {trouble !== null && trouble !== undefined && (
          <RefusalBar title={words.notDone} safe={words.safe} trouble={trouble} />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
        <Aloud className={styles.said}>{says}</Aloud>
        {asks}
        <div className={styles.row}>
          {onUndo && (
            <Button disabledFocusable={isBusy} onClick={onUndo}>
              {words.undo}
            </Button>
          )}
          <Button as="a" appearance={asks ? 'secondary' : 'primary'} href={way.href}>
            {way.text}
          </Button>
        </div>
      </div>
    </WidePage>
  )
}
