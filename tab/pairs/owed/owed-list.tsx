import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'

/** So many are seen at a glance; the rest waits behind a button. */
const atFirst = 6

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { margin: `${tokens.spacingVerticalXS} 0 0 20px` },
  rest: {
    margin: `${tokens.spacingVerticalXS} 0 0 28px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

type Props<Item> = {
  items: readonly Item[]
  /** How many there are in all; those that are not named here are said to be in their 1:1s. */
  count: number
  label: string
  row: (item: Item) => ReactNode
}

/** The first promises of one side, more when asked for, and in words how many are not named. */
export function OwedList<Item>({ items, count, label, row }: Props<Item>) {
  const styles = useStyles()
  const { owed } = homeWords(useReader().language)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, atFirst)
  const unnamed = count - items.length
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {shown.map(row)}
        </ul>
      )}
      {shown.length < items.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setWhole(true)}>
          {owed.more(items.length - shown.length)}
        </Button>
      )}
      {shown.length === items.length && unnamed > 0 && <p className={styles.rest}>{owed.unnamed(unnamed)}</p>}
    </>
  )
}
