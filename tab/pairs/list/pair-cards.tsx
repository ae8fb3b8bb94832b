import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { HomeRow, OwedCount } from '#contract/view'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { AgendaCell } from '../cells/agenda-cell.tsx'
import { useCellStyles } from '../cells/cell-styles.ts'
import { NextCell } from '../cells/next-cell.tsx'
import { OweCell } from '../cells/owe-cell.tsx'
import type { NamedGroup } from '../order/group-pairs.ts'
import { PersonLink } from '../cells/person-link.tsx'
import { RhythmCell } from '../cells/rhythm-cell.tsx'

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingVerticalS,
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
    // Outside the window a card costs nothing until somebody scrolls to it.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 140px',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontVariantNumeric: 'tabular-nums',
  },
  value: { margin: 0, overflowWrap: 'break-word' },
})

type Props = { groups: readonly NamedGroup[]; today: string; zone: string }

/** All pairs as cards, for windows too narrow for six columns. What is not owed and not prepared takes no room. */
export function PairCards({ groups, today, zone }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group.name}>
          <h2 className={styles.group}>
            {group.title} <span className={styles.count}>{group.rows.length}</span>
          </h2>
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
        <RhythmCell row={row} />
      </Fact>
      <Fact name={columns.next}>
        <NextCell row={row} today={today} zone={zone} />
      </Fact>
      {isOwed(row.youOwe) && (
        <Fact name={columns.youOwe}>
          <OweCell owed={row.youOwe} />
        </Fact>
      )}
      {isOwed(row.theyOwe) && (
        <Fact name={columns.theyOwe}>
          <OweCell owed={row.theyOwe} />
        </Fact>
      )}
      {row.topics.yours + row.topics.theirs > 0 && (
        <Fact name={columns.agenda}>
          <AgendaCell row={row} />
        </Fact>
      )}
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

function isOwed({ open, asked = 0 }: OwedCount): boolean {
  return open + asked > 0
}
