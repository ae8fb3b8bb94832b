import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { PairId } from '#domain/pair'
import { useCall } from '../../client/call-context.ts'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { isolate } from '../../words/isolate.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { AddressList } from './address-list.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
  one: { minHeight: '24px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** In which 1:1s a guest was said to be no person, each with the way to its list, and what holds for everybody. */
export function NotPeopleList({ addressOf }: { addressOf: (pairId: PairId) => string }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language).calendar
  const call = useCall()
  const read = useQuery({ queryKey: ['not-people'], queryFn: ({ signal }) => call('readNotPeople', {}, { signal }) })
  if (read.isError && read.data === undefined)
    return <RefusalBar title={words.notPeopleNotRead} trouble={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return null
  const { organisation, pairs } = read.data
  return (
    <>
      {pairs.length === 0 && <p className={styles.text}>{words.noNotPeople}</p>}
      {pairs.length > 0 && (
        <ul className={styles.list}>
          {pairs.map(({ pairId, otherName, guests }) => (
            <li key={pairId} className={styles.one}>
              <Link inline href={addressOf(pairId)}>
                {words.notPeopleIn(isolate(otherName), guests)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {organisation.length > 0 && (
        <>
          <p className={styles.text}>{words.notPeopleForAll}</p>
          <AddressList addresses={organisation} />
        </>
      )}
    </>
  )
}
