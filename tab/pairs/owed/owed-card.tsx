import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular, ClockAlarmRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useCardBox } from '../../ui/card-box.ts'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  summary: {
    listStyleType: 'none',
    cursor: 'pointer',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '4px',
      borderRadius: tokens.borderRadiusSmall,
    },
    '::-webkit-details-marker': { display: 'none' },
  },
  folded: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  chevron: { flexShrink: 0, 'details[open] > summary > &': { transform: 'rotate(90deg)' } },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  late: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px' },
  body: { marginTop: tokens.spacingVerticalXS },
})

type Props = {
  title: string
  titleId: string
  owed: { open: number; overdue: number }
  /** Where there is no room beside the list, only its first line is seen until somebody opens it. */
  isFolded: boolean
  children: ReactNode
}

/** What one side owes across all 1:1s, with its counts in the first line. */
export function OwedCard({ title, titleId, owed, isFolded, children }: Props) {
  const styles = useStyles()
  const { box } = useCardBox()
  const head = <Head title={title} titleId={titleId} owed={owed} />
  if (!isFolded)
    return (
      <section className={box} aria-labelledby={titleId}>
        <div className={styles.head}>{head}</div>
        <div className={styles.body}>{children}</div>
      </section>
    )
  return (
    <details className={mergeClasses(box, styles.folded)}>
      <summary className={mergeClasses(styles.head, styles.summary)}>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
        {head}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}

function Head({ title, titleId, owed: { open, overdue } }: Pick<Props, 'title' | 'titleId' | 'owed'>) {
  const styles = useStyles()
  const cardBox = useCardBox()
  const words = pageWords(useReader().language)
  return (
    <>
      <h2 id={titleId} className={cardBox.title}>
        {title} <span className={styles.count}>{open}</span>
      </h2>
      {overdue > 0 && (
        <span className={styles.late}>
          <ClockAlarmRegular className={styles.icon} aria-hidden="true" />
          {words.overdue(overdue)}
        </span>
      )}
    </>
  )
}
