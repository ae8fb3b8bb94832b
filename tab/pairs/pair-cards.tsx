import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { HomeRow } from '#contract/view'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { AgendaCell } from './agenda-cell.tsx'
import { useCellStyles } from './cell-styles.ts'
import { NextCell } from './next-cell.tsx'
import { OweCell } from './owe-cell.tsx'
import type { NamedGroup } from './pair-list.tsx'
import { PersonLink } from './person-link.tsx'
import { RhythmCell } from './rhythm-cell.tsx'

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  group: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 288px), 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    position: 'relative',
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 6fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontVariantNumeric: 'tabular-nums',
  },
  value: { margin: 0, overflowWrap: 'break-word' },
})

type Props = { groups: readonly NamedGroup[]; today: string; zone: string }

/** All pairs as cards, for windows too narrow for six columns. The same facts in the same order. */
export function PairCards({ groups, today, zone }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group.name}>
          <h2 className={styles.group}>{`${group.title} (${group.rows.length})`}</h2>
          <ul className={styles.list}>
            {group.rows.map((row) => (
              <li key={row.pairId} className={styles.card}>
                <PersonLink row={row} />
                <Facts row={row} today={today} zone={zone} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Facts({ row, today, zone }: { row: HomeRow; today: string; zone: string }) {
  const styles = useStyles()
  const { columns } = homeWords(useReader().language)
  return (
    <dl className={styles.facts}>
      <Fact name={columns.rhythm}>
        <RhythmCell rhythm={row.rhythm} />
      </Fact>
      <Fact name={columns.next}>
        <NextCell rhythm={row.rhythm} today={today} zone={zone} />
      </Fact>
      <Fact name={columns.youOwe}>
        <OweCell owed={row.youOwe} />
      </Fact>
      <Fact name={columns.theyOwe}>
        <OweCell owed={row.theyOwe} />
      </Fact>
      <Fact name={columns.agenda}>
        <AgendaCell row={row} />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles()
  const cell = useCellStyles()
  return (
    <div>
      <dt className={cell.second}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
