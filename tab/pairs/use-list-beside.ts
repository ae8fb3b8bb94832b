import { useCall } from '../client/call-context.ts'
import { useRead } from '../ui/hooks/use-read.ts'

/** The reader's own pairs, read once beside a record, where nothing of the list's own page is loaded. */
export function useListBeside() {
  const call = useCall()
  return useRead('home', (signal) => call('readHome', {}, { signal }))
}
