import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { datesIn } from '../../words/dates.ts'
import { homeWords } from '../../words/home-words.ts'
import { promiseDate } from '../../words/promise-date.ts'
import { useReader } from '../../words/reader.ts'
import { pairAddress } from '../pair-address.ts'
import type { ShownPromise } from './shown-promises.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
  },
  // The box is as high as the first line of the text with the space above it.
  words: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  // Three lines say what it was about; the whole of it is one step away, in the 1:1.
  text: {
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
  },
  done: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  // With whom, and at the end of the same line until when.
  second: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  // High and wide enough to be hit.
  who: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: '24px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
  },
  date: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  undo: { marginLeft: 'auto' },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
})

type Props = {
  promise: ShownPromise
  today: string
  zone: string
  box: ReactNode
  /** Its tick lies on this device and waits for the API. */
  isWaiting?: boolean
  onUndo?: () => void
}

/** One promise among many pairs: its box, what it says, with whom, and until when. */
export function PromiseRow({ promise, today, zone, box, isWaiting = false, onUndo }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { owed } = homeWords(language)
  const { text, other, pairId, isDone, isOverdue } = promise
  const date = promiseDate(promise, { today, dates: datesIn(locale, zone), was: owed.was })
  return (
    <li className={styles.row}>
      {box}
      <div className={styles.words}>
        <div className={mergeClasses(styles.text, isDone && styles.done)} dir="auto">
          {text}
        </div>
        <div className={styles.second}>
          <a className={styles.who} href={pairAddress(pairId)} title={other.displayName} dir="auto">
            {other.firstName}
          </a>
          {isWaiting && <span className={styles.who}>{owed.onDevice}</span>}
          {isDone && onUndo ? (
            <Button
              appearance="subtle"
              size="small"
              className={styles.undo}
              aria-label={owed.undoOf(text)}
              onClick={(event) => {
                // The button goes; the box that it took back is where the keyboard belongs.
                event.currentTarget.closest('li')?.querySelector('input')?.focus()
                onUndo()
              }}
            >
              {owed.undo}
            </Button>
          ) : (
            <span className={mergeClasses(styles.date, isOverdue && styles.late)}>{date}</span>
          )}
        </div>
      </div>
    </li>
  )
}
