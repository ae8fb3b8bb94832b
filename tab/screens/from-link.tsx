import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useCall } from '../client/call-context.ts'
import { WidePage } from '../look/wide-page.tsx'
import { HomeSkeleton } from '../pairs/home-skeleton.tsx'
import { pairAddress } from '../pairs/pair-address.ts'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { HomeScreen } from './home.tsx'

/** On the way from a mail to its 1:1. Where there is none for this person, their list, and why they are there. */
export function FromLink({ reference }: { reference: string }) {
  const call = useCall()
  const { link } = homeWords(useReader().language)
  const { data, isError } = useQuery({
    queryKey: ['linked', reference],
    queryFn: ({ signal }) => call('findLinkedPair', { reference }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const pairId = data?.pairId ?? undefined
  useEffect(() => {
    if (pairId !== undefined) location.replace(pairAddress(pairId))
  }, [pairId])
  if (isError) return <HomeScreen notice={link.failed} />
  if (data?.pairId === null) return <HomeScreen notice={link.gone} />
  return (
    <WidePage busy>
      <HomeSkeleton />
    </WidePage>
  )
}
