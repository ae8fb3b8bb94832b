import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { HomeRow } from '#contract/view'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { AgendaCell } from './agenda-cell.tsx'
import type { NamedGroup } from './pair-list.tsx'
import { NextCell } from './next-cell.tsx'
import { OweCell } from './owe-cell.tsx'
import { PersonLink } from './person-link.tsx'
import { RhythmCell } from './rhythm-cell.tsx'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', tableLayout: 'fixed' },
  // Shares of the width in the order of the columns; what they promise and what is owed need the least.
  person: { width: '23%' },
  rhythm: { width: '24%' },
  next: { width: '18%' },
  agenda: { width: '15%' },
  owe: { width: '10%' },
  head: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'bottom',
    // With many rows the names of the columns stay in sight.
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke2}`,
  },
  group: {
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
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
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  first: { paddingLeft: tokens.spacingHorizontalS },
  right: { textAlign: 'right', paddingRight: tokens.spacingHorizontalS, paddingLeft: 0 },
})

type Props = { groups: readonly NamedGroup[]; today: string; zone: string; titleId: string }

/** All pairs as one table, a body for each group, so that a reader hears the group before its rows. */
export function PairTable({ groups, today, zone, titleId }: Props) {
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
        <GroupBody key={group.name} group={group} today={today} zone={zone} />
      ))}
    </table>
  )
}

function GroupBody({ group, today, zone }: { group: NamedGroup; today: string; zone: string }) {
  const styles = useStyles()
  const id = useId()
  return (
    <tbody aria-labelledby={id}>
      <tr>
        <th id={id} scope="rowgroup" colSpan={6} className={mergeClasses(styles.group, styles.first)}>
          {group.title} <span className={styles.count}>{group.rows.length}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.pairId} row={row} today={today} zone={zone} />
      ))}
    </tbody>
  )
}

function Row({ row, today, zone }: { row: HomeRow; today: string; zone: string }) {
  const styles = useStyles()
  return (
    <tr className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        <PersonLink row={row} />
      </th>
      <td className={styles.cell}>
        <RhythmCell rhythm={row.rhythm} />
      </td>
      <td className={styles.cell}>
        <NextCell rhythm={row.rhythm} today={today} zone={zone} />
      </td>
      <td className={styles.cell}>
        <AgendaCell row={row} />
      </td>
      <td className={mergeClasses(styles.cell, styles.right)}>
        <OweCell owed={row.youOwe} />
      </td>
      <td className={mergeClasses(styles.cell, styles.right)}>
        <OweCell owed={row.theyOwe} />
      </td>
    </tr>
  )
}
