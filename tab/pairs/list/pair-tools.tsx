import { makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { type Order, OrderChoice } from '../order/order-choice.tsx'
import { Told } from '../told.tsx'

/** With fewer pairs everybody sees all at once, and a search box would only be in the way. */
const manyPairs = 6
/** Two lines need no order. */
const fewPairs = 3

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  search: { flex: '0 1 280px', minWidth: '160px' },
})

type Props = {
  count: number
  found: number
  order: Order
  typed: string
  onOrder: (order: Order) => void
  onType: (typed: string) => void
}

/** How the list is sorted, and the search that appears when there are many pairs. */
export function PairTools({ count, found, order, typed, onOrder, onType }: Props) {
  const styles = useStyles()
  const words = homeWords(useReader().language)
  if (count < fewPairs) return null
  return (
    <div className={styles.tools}>
      <OrderChoice order={order} onOrder={onOrder} />
      {count >= manyPairs && (
        <>
          <SearchBox
            className={styles.search}
            aria-label={words.find}
            placeholder={words.find}
            value={typed}
            onChange={(_event, { value }) => onType(value)}
          />
          <Told>{typed.trim() === '' ? '' : words.found(found)}</Told>
        </>
      )}
    </div>
  )
}
