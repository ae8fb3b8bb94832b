import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The card inside is as high as its row.
  place: { display: 'grid', minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
})

/** Its name; `isWide` wants a line of its own; without `card` it is not told, and takes no place. */
export type PlacedCard = { name: string; isWide?: boolean; card: ReactNode }

/** Cards two by two, as high as each other; the last one without another beside it has the line for itself. */
export function CardsInPairs({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles()
  const told = cards.filter(({ card }) => Boolean(card))
  const narrow = told.filter(({ isWide = false }) => !isWide)
  const alone = narrow.length % 2 === 1 ? narrow.at(-1) : undefined
  const inOrder = [...narrow, ...told.filter(({ isWide = false }) => isWide)]
  if (told.length === 0) return null
  return (
    <div className={styles.cards}>
      {inOrder.map((one) => (
        <div key={one.name} className={mergeClasses(styles.place, (one.isWide || one === alone) && styles.wide)}>
          {one.card}
        </div>
      ))}
    </div>
  )
}
