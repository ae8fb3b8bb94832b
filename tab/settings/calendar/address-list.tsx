import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { FoldButton } from '../../ui/page/fold-button.tsx'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'

/** Most people have fewer; of a long list so many tell what it is. */
const shownAtFirst = 5

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
})

/** Mail addresses and domains, one below the other: the first few, and all when somebody asks. */
export function AddressList({ addresses }: { addresses: readonly string[] }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language)
  const [isWhole, setWhole] = useState(false)
  const more = addresses.length - shownAtFirst
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? addresses : addresses.slice(0, shownAtFirst)).map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      {more > 0 && (
        <FoldButton
          isWhole={isWhole}
          onTurn={() => setWhole(!isWhole)}
          words={{ more: words.more(more), fewer: words.fewer }}
        />
      )}
    </>
  )
}
