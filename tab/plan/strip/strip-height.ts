import type { PlanStrip } from '#domain/plan/plan-strip'

/** The place that is kept for a strip, in pixels: its number, a field of 54, rows of 28, a sentence of 24. */
export function stripHeight({ state, kpi, habits, pending }: PlanStrip, mayWrite: boolean): number {
  const number = state === 'running' ? 60 + (mayWrite && kpi?.isDue ? 54 : 0) : 50
  return number + habits.length * 28 + (pending === 'yours-to-answer' ? 24 : 0)
}
