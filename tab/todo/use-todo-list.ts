import { useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'

/** Under which name what was compared is kept. */
export const todoKey = ['todo']

/** Brings the list in Microsoft To Do up to date, once for each opening of the page. */
export function useTodoList(isOn: boolean) {
  const call = useCall()
  return useQuery({
    queryKey: todoKey,
    queryFn: ({ signal }) => call('syncTodo', { reopen: [] }, { signal }),
    enabled: isOn,
    staleTime: Infinity,
    retry: false,
  })
}
