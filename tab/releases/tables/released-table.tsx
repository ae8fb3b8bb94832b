import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { dimensionWords, segmentName } from './segment-name.ts'
import type { ReleasedRow, Share } from './released-rows.ts'
import { rangeWords, shareWords } from '../figures/share-words.ts'

const narrow = '@media (max-width: 639px)'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  cell: {
    padding: `6px ${tokens.spacingHorizontalM} 6px 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    [narrow]: { paddingRight: '6px' },
    fontWeight: 'inherit',
    overflowWrap: 'break-word',
    verticalAlign: 'baseline',
  },
  right: {
    textAlign: 'right',
    paddingRight: 0,
    paddingLeft: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
    [narrow]: { paddingLeft: '6px', paddingRight: 0 },
  },
  name: { [narrow]: { hyphens: 'auto', maxWidth: '104px' } },
  wraps: { whiteSpace: 'normal' },
  last: { fontWeight: tokens.fontWeightSemibold },
  noLine: { borderBottom: 'none' },
  range: {
    display: 'inline-block',
    minWidth: '80px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    [narrow]: { display: 'block', minWidth: 0 },
  },
  // The band of people has a column of its own where there is room, and stands under the name where there is none.
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: {
    display: 'none',
    [narrow]: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
  hidden: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
})

type Props = { titleId: string; attribute: string; rows: readonly ReleasedRow[]; total: ReleasedRow }

/** The numbers of the pictures once more, for reading, hearing and comparing. Nothing here that is not in the export. */
export function ReleasedTable({ titleId, attribute, rows, total }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = releaseWords(language)
  const { table } = words
  const right = mergeClasses(styles.cell, styles.head, styles.right, styles.wraps)
  return (
    <table className={styles.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {dimensionWords(attribute, words).name}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.wideOnly)}>
            {table.people}
          </th>
          <th scope="col" className={right}>
            {table.coverage} <span className={styles.range}>{table.likely}</span>
          </th>
          <th scope="col" className={right}>
            {table.underCoached} <span className={styles.range}>{table.likely}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.segment} row={row} name={segmentName(attribute, row.segment, words, locale)} />
        ))}
        <Line row={total} name={table.all} isLast />
      </tbody>
    </table>
  )
}

function Line({ row, name, isLast = false }: { row: ReleasedRow; name: string; isLast?: boolean }) {
  const styles = useStyles()
  const { band, notShown } = releaseWords(useReader().language)
  const cell = mergeClasses(styles.cell, isLast && styles.last, isLast && styles.noLine)
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, styles.name)}>
        {name}
        {row.shown && <span className={styles.narrowOnly}>{band(row.shown.people)}</span>}
      </th>
      {row.shown ? (
        <>
          <td className={mergeClasses(cell, styles.wideOnly)}>{band(row.shown.people)}</td>
          <ShareCell share={row.shown.coverage} isLast={isLast} />
          <ShareCell share={row.shown.underCoached} isLast={isLast} />
        </>
      ) : (
        <td className={cell} colSpan={3}>
          <span className={styles.hidden}>{notShown}</span>
        </td>
      )}
    </tr>
  )
}

function ShareCell({ share, isLast }: { share: Share; isLast: boolean }) {
  const styles = useStyles()
  const reader = useReader()
  return (
    <td className={mergeClasses(styles.cell, styles.right, isLast && styles.last, isLast && styles.noLine)}>
      {shareWords(share, reader)} <span className={styles.range}>{rangeWords(share, reader)}</span>
    </td>
  )
}
