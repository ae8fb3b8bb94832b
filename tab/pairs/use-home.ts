import { useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'
import { readList } from './use-list-beside.ts'

/** The reader's own pairs. Read again whenever somebody comes back to the tab, since both sides change them. */
export function useHome() {
  const call = useCall()
  return useQuery({ queryKey: ['home'], queryFn: ({ signal }) => readList(call, signal), staleTime: 10_000 })
}
