import type { Side } from '#domain/pair'
import type { PlanStrip } from '#domain/plan/plan-strip'

/** The place that is kept for a strip, in pixels: its number, a line of 16, a field of 54, rows of 28, sentences of 24. */
export function stripHeight(plan: PlanStrip, { side, mayWrite }: { side: Side; mayWrite: boolean }): number {
  const { state, kpi, habits, pending, silent = [], toReview = [] } = plan
  const isRunning = state === 'running'
  const number = isRunning ? 60 + (side === 'report' ? 16 : 0) + (mayWrite && kpi?.isDue ? 54 : 0) : 50
  const isAsked = isRunning && silent.length + toReview.length > 0
  return number + habits.length * 28 + (pending === 'yours-to-answer' ? 24 : 0) + (isAsked ? 24 : 0)
}
