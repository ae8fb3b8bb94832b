import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { HomeRow } from '#contract/view'
import type { ReadHomeOutput } from '#contract/read-home'
import { weekdayAndDay } from '../../words/day-spans.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { findPairs } from '../order/find-pairs.ts'
import { groupByDue } from '../order/group-by-due.ts'
import { groupPairs, type NamedGroup } from '../order/group-pairs.ts'
import { moveBetweenPairs } from '../move-between-pairs.ts'
import { PairCards } from './pair-cards.tsx'
import { PairTable } from './pair-table.tsx'
import type { Order } from '../order/order-choice.tsx'
import { PairTools } from './pair-tools.tsx'
import { sortByPerson } from '../order/sort-by-person.ts'
import { useOrder } from '../order/use-order.ts'
import { useMedia } from '../../ui/hooks/use-media.ts'

const tooNarrowForTheTable = '(max-width: 859px)'
/** More than these stand closer together, so that more of them are seen at once. */
const fewPairs = 12

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  cards: { gap: tokens.spacingVerticalM },
  none: { margin: 0 },
})

type Props = { home: ReadHomeOutput; zone: string; titleId: string }

/** All pairs, sorted and searched as the reader likes, as a table or as cards. */
export function PairList({ home, zone, titleId }: Props) {
  const styles = useStyles()
  const [order, setOrder] = useOrder(home.pairs.length)
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findPairs(home.pairs, typed), [home.pairs, typed])
  const groups = useNamedGroups(found, { order, today: home.today, zone })
  const isNarrow = useMedia(tooNarrowForTheTable)
  const words = homeWords(useReader().language)
  return (
    // Arrow keys are an addition: every pair is a link that Tab reaches.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={mergeClasses(styles.list, isNarrow && styles.cards)} onKeyDown={moveBetweenPairs}>
      <PairTools
        count={home.pairs.length}
        found={found.length}
        order={order}
        typed={typed}
        onOrder={setOrder}
        onType={setTyped}
      />
      {found.length === 0 && <p className={styles.none}>{words.nobodyFound(typed.trim())}</p>}
      {isNarrow && <PairCards groups={groups} today={home.today} zone={zone} />}
      {!isNarrow && found.length > 0 && (
        <PairTable
          groups={groups}
          today={home.today}
          zone={zone}
          titleId={titleId}
          isDense={home.pairs.length > fewPairs}
        />
      )}
    </div>
  )
}

function useNamedGroups(rows: readonly HomeRow[], view: { order: Order; today: string; zone: string }): NamedGroup[] {
  const { language, locale } = useReader()
  const words = homeWords(language)
  if (view.order === 'meeting') {
    const today = weekdayAndDay(locale, view.today)
    return groupPairs(rows, view.today, view.zone).map((group) => ({ ...group, title: words.group(group.name, today) }))
  }
  if (view.order === 'due') return groupByDue(rows).map((group) => ({ ...group, title: words.dueGroup(group.name) }))
  const byPerson = sortByPerson(rows, locale)
  return [
    { name: 'reports', title: words.reports, rows: byPerson.filter((row) => row.you === 'manager') },
    { name: 'manager', title: words.group('manager', ''), rows: byPerson.filter((row) => row.you === 'report') },
  ].filter((group) => group.rows.length > 0)
}
