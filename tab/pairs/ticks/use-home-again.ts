import { useQueryClient } from '@tanstack/react-query'

/** The list is worked out anew behind the API, so it is read again a moment after something was sent. */
const followMs = 2_500

/** Has the list read again, a moment later. */
export function useHomeAgain(): () => void {
  const queries = useQueryClient()
  return () => void setTimeout(() => void queries.invalidateQueries({ queryKey: ['home'] }), followMs)
}
