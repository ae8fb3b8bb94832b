import type { Side } from '#domain/pair'
import type { PlanStrip } from '#domain/plan/plan-strip'

type Reader = { side: Side; mayWrite: boolean }
type Below = {
  hasPlace: boolean
  isDue: boolean
  asks: { kind: 'pending' | 'declined' | 'silent' | 'toReview'; about: string }[]
}

/** What stands below the strip beside the habits: in which week the plan is, this week's value, and what is asked. */
export function belowStrip(plan: PlanStrip, { side, mayWrite }: Reader): Below {
  const { state, kpi, pending } = plan
  const isRunning = state === 'running'
  // A device may have kept a strip from before these were told.
  const [silent] = plan.silent ?? []
  const [toReview] = plan.toReview ?? []
  const asks: Below['asks'] = []
  if (pending === 'yours-to-answer') asks.push({ kind: 'pending', about: '' })
  else if (pending === 'declined') asks.push({ kind: 'declined', about: '' })
  if (isRunning && silent !== undefined) asks.push({ kind: 'silent', about: silent })
  else if (isRunning && toReview !== undefined) asks.push({ kind: 'toReview', about: toReview })
  return {
    hasPlace: isRunning && side === 'report' && kpi !== null,
    isDue: isRunning && mayWrite && kpi?.isDue === true,
    asks,
  }
}

/**
 * The place that is kept for a plan inside the record, in pixels: 60 of its strip; below it a line of 20, fields of 54 (70
 * under fingers), rows of 44, sentences of 32, and 8 where it ends.
 */
export function stripHeight(plan: PlanStrip, reader: Reader): number {
  const { hasPlace, isDue, asks } = belowStrip(plan, reader)
  const field = matchMedia('(pointer: coarse)').matches ? 70 : 54
  const below = (hasPlace ? 20 : 0) + (isDue ? field : 0) + plan.habits.length * 44 + asks.length * 32
  return 60 + below + (below > 0 ? 8 : 0)
}
