import { useQuery } from '@tanstack/react-query'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { HomeHabit } from '#contract/view'
import { ownPlanOf } from '#domain/plan/plan-people'
import { useCall } from '../../client/call-context.ts'

/** Today's habits of a plan of one's own, which no list knows of: asked for when the list stands. */
export function useOwnHabits(oid: string): HomeHabit[] {
  const call = useCall()
  const pairId = ownPlanOf(oid)
  const { data } = useQuery({
    queryKey: ['home', 'own plan'],
    queryFn: ({ signal }) => call('readPlan', { pairId, place: 'own-page' }, { signal }),
    staleTime: 10_000,
    // Without an answer the list is whole all the same.
    retry: false,
  })
  return data ? habitsIn(data, pairId) : []
}

function habitsIn({ strip, today: on }: ReadPlanOutput, pairId: string): HomeHabit[] {
  if (strip?.state !== 'running') return []
  return strip.habits
    .filter(({ isToday, isDoneToday }) => isToday || isDoneToday)
    .map(({ id, title, isDoneToday: isDone, thisWeek: week }) => {
      return { pairId, planId: strip.planId, id, title, other: null, on, isDone, week }
    })
}
