import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { ReadHomeOutput } from '#contract/read-home'
import type { PairId } from '#domain/pair'
import { keepClock } from '../../client/own-clock.ts'
import { OfflineBar } from '../../ui/page/trouble/offline-bar.tsx'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { useIsOffline } from '../../ui/hooks/use-is-offline.ts'
import { WidePage } from '../../ui/page/wide-page.tsx'
import { FormerPairs } from '../../pairs/former-pairs.tsx'
import { HomeSkeleton } from '../../pairs/list/home-skeleton.tsx'
import { onlyPairAddress } from '../../pairs/pair-address.ts'
import { useHome } from '../../pairs/use-home.ts'
import { useTodoList } from '../../todo/use-todo-list.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { HomeEmpty } from './home-empty.tsx'
import { HomePairs } from './home-pairs.tsx'

/**
 * One's own 1:1s: the people one leads, then one's own manager; beside them what is promised on either side. `notice` says
 * why somebody is here who wanted to be elsewhere. Whoever has one 1:1 alone finds it open, unless they come back from it
 * or have something to read or to answer here.
 */
export function HomeScreen({ notice, isReturn = false }: { notice?: string; isReturn?: boolean }) {
  const words = homeWords(useReader().language)
  const home = useHome()
  const isOffline = useIsOffline()
  const one = isReturn || notice !== undefined ? undefined : onlyPair(home.data)
  const todo = useTodoList(one !== undefined && home.data?.you.isTodoOn === true)
  const asks = todo.data?.kind === 'synced' && todo.data.ticked.length > 0
  const only = asks ? undefined : one
  const hasOwnHabits = home.data?.habits?.some(({ other }) => other === null) ?? false
  useEffect(() => {
    if (home.data) keepClock(home.data.you.clock)
  }, [home.data])
  useEffect(() => {
    if (only && !todo.isLoading) location.replace(onlyPairAddress(only, hasOwnHabits))
  }, [only, todo.isLoading, hasOwnHabits])
  const listed = !only && home.data && home.data.pairs.length > 0 ? home.data : undefined
  const offline = isOffline && <OfflineBar text={home.data ? words.offline : words.offlineEmpty} />
  const trouble = home.isError && (
    <RefusalBar
      title={words.trouble.title}
      safe={words.trouble.safe}
      trouble={home.error}
      onRetry={() => void home.refetch()}
    />
  )
  return (
    <WidePage busy={home.isFetching}>
      {notice !== undefined && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
      {!listed && offline}
      {(only !== undefined || (home.data === undefined && !home.isError)) && <HomeSkeleton />}
      {home.isError && home.data === undefined && <h1>{words.title}</h1>}
      {!listed && trouble}
      {home.data?.pairs.length === 0 && (
        <>
          <HomeEmpty onAgain={() => void home.refetch()} />
          <FormerPairs pairs={home.data.former ?? []} />
        </>
      )}
      {listed && (
        <HomePairs
          home={listed}
          notices={
            <>
              {offline}
              {trouble}
            </>
          }
        />
      )}
    </WidePage>
  )
}

/** The pair of somebody who has one alone, and none of before that only the list leads to. */
function onlyPair(home: ReadHomeOutput | undefined): PairId | undefined {
  const [only, ...more] = home?.pairs ?? []
  return more.length === 0 && (home?.former ?? []).length === 0 ? only?.pairId : undefined
}
