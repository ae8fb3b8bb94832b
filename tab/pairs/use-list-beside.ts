import { useCall } from '../client/call-context.ts'
import type { Call } from '../client/create-call.ts'
import { useRead } from '../ui/hooks/use-read.ts'

/** The reader's own pairs, as the list shows them. */
export function readList(call: Call, signal: AbortSignal) {
  return call('readHome', {}, { signal })
}

/** The same, read once beside a record, where nothing of the list's own page is loaded. */
export function useListBeside() {
  const call = useCall()
  return useRead('home', (signal) => readList(call, signal))
}
