import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { HomeRow } from '#contract/view'
import { useCellStyles } from './cell-styles.ts'
import { pairAddress } from '../pair-address.ts'

const useStyles = makeStyles({
  person: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  // A name may take two lines and a job one; the whole of both shows on pointing and is what a reader hears.
  name: { display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2' },
  job: { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    // The link covers its whole row: wherever somebody presses, the pair opens, and it stays one link to a reader.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})

/** The other person of a pair: the face for recognition, the name that opens the pair, the job below it. */
export function PersonLink({ row: { pairId, other }, isDense = false }: { row: HomeRow; isDense?: boolean }) {
  const styles = useStyles()
  const cell = useCellStyles()
  return (
    <div className={styles.person}>
      <Avatar name={other.displayName} color="neutral" size={isDense ? 28 : 36} aria-hidden="true" />
      <div className={styles.words}>
        <a className={styles.link} href={pairAddress(pairId)} data-pair="" title={other.displayName} dir="auto">
          <span className={styles.name}>{other.displayName}</span>
        </a>
        {other.jobTitle && (
          <div className={mergeClasses(cell.second, styles.job)} title={other.jobTitle}>
            {other.jobTitle}
          </div>
        )}
      </div>
    </div>
  )
}
