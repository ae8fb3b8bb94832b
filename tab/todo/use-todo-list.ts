import { useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'
import type { Call } from '../client/create-call.ts'

/** Under which name what was compared is kept. */
export const todoKey = ['todo']

/** Compares both lists, once those named by `reopen` are open again there. */
export function sync(call: Call, reopen: string[], signal?: AbortSignal) {
  return call('syncTodo', { reopen }, signal && { signal })
}

/** Brings the list in Microsoft To Do up to date, once for each opening of the page. */
export function useTodoList(isOn: boolean) {
  const call = useCall()
  return useQuery({
    queryKey: todoKey,
    queryFn: ({ signal }) => sync(call, [], signal),
    enabled: isOn,
    staleTime: Infinity,
    retry: false,
  })
}
