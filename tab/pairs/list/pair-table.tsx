import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { HomeRow } from '#contract/view'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { AgendaCell } from '../cells/agenda-cell.tsx'
import type { NamedGroup } from '../order/group-pairs.ts'
import { NextCell } from '../cells/next-cell.tsx'
import { OweCell } from '../cells/owe-cell.tsx'
import { PersonLink } from '../cells/person-link.tsx'
import { RhythmCell } from '../cells/rhythm-cell.tsx'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', tableLayout: 'fixed' },
  // Shares of the width in the order of the columns; what they promise and what is owed need the least.
  person: { width: '25%' },
  rhythm: { width: '18.5%' },
  next: { width: '20.5%' },
  agenda: { width: '16%' },
  owe: { width: '10%' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    verticalAlign: 'bottom',
    // With many rows the names of the columns stay in sight.
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke2}`,
  },
  group: {
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    position: 'relative',
    height: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
  },
  dense: { height: '40px' },
  denseCell: { paddingTop: '1px', paddingBottom: '1px' },
  denseGroup: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXXS },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  first: { paddingLeft: tokens.spacingHorizontalS },
  right: { textAlign: 'right', paddingRight: tokens.spacingHorizontalS, paddingLeft: 0 },
})

type View = { today: string; zone: string; isDense: boolean }
type Props = View & { groups: readonly NamedGroup[]; titleId: string }

/** All pairs as one table, a body for each group, so that a reader hears the group before its rows. */
export function PairTable({ groups, titleId, ...view }: Props) {
  const styles = useStyles()
  const { columns } = homeWords(useReader().language)
  return (
    <table className={styles.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first, styles.person)}>
            {columns.person}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.rhythm)}>
            {columns.rhythm}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.next)}>
            {columns.next}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.agenda)}>
            {columns.agenda}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.owe, styles.right)}>
            {columns.youOwe}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.owe, styles.right)}>
            {columns.theyOwe}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupBody key={group.name} group={group} view={view} />
      ))}
    </table>
  )
}

function GroupBody({ group, view }: { group: NamedGroup; view: View }) {
  const styles = useStyles()
  const id = useId()
  return (
    <tbody aria-labelledby={id}>
      <tr>
        {/* No head of cells: a table with heads on three sides has to name them in each cell. Its group is named by it. */}
        <td id={id} colSpan={6} className={mergeClasses(styles.group, styles.first, view.isDense && styles.denseGroup)}>
          {group.title} <span className={styles.count}>{group.rows.length}</span>
        </td>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.pairId} row={row} view={view} />
      ))}
    </tbody>
  )
}

function Row({ row, view: { today, zone, isDense } }: { row: HomeRow; view: View }) {
  const styles = useStyles()
  const cell = mergeClasses(styles.cell, isDense && styles.denseCell)
  return (
    <tr className={mergeClasses(styles.row, isDense && styles.dense)}>
      <th scope="row" className={mergeClasses(cell, styles.first)}>
        <PersonLink row={row} isDense={isDense} />
      </th>
      <td className={cell}>
        <RhythmCell row={row} />
      </td>
      <td className={cell}>
        <NextCell row={row} today={today} zone={zone} />
      </td>
      <td className={cell}>
        <AgendaCell row={row} />
      </td>
      <td className={mergeClasses(cell, styles.right)}>
        <OweCell owed={row.youOwe} />
      </td>
      <td className={mergeClasses(cell, styles.right)}>
        <OweCell owed={row.theyOwe} />
      </td>
    </tr>
  )
}
