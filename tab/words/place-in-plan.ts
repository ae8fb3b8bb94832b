import type { PlanStrip } from '#domain/plan/plan-strip'
import type { Language } from './language.ts'
import { planTodayWords } from './plan-today-words.ts'
import { weekOfPlan } from './week-of-plan.ts'

/** Where a plan stands: its week, and the phase that the week belongs to. */
export function placeInPlan(language: Language, at: Pick<PlanStrip, 'week' | 'weeks' | 'phase'>): string {
  return `${weekOfPlan(language, at.week, at.weeks)} · ${planTodayWords(language).phases[at.phase]}`
}
