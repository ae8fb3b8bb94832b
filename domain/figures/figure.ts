import type { LocalDate } from '../time/day-number.ts'
import { quarterAt } from '../time/quarter.ts'

/** What HR may keep of the whole organisation beside coaching: shares from 0 to 1, one for each quarter and measure. */
export const figureMeasures = [
  'okr_slippage',
  'manager_turnover',
  'organisation_turnover',
  'culture_collaboration',
  'culture_speak_up',
] as const
export type FigureMeasure = (typeof figureMeasures)[number]

export function isFigureMeasure(name: string): name is FigureMeasure {
  return figureMeasures.some((measure) => measure === name)
}

/** `quarter` is like `2026-Q3`. */
export type Figure = { quarter: string; measure: FigureMeasure; value: number }

export const quarterPattern = /^\d{4}-Q[1-4]$/
/** Older quarters are a slip of the hand. */
export const figureYearsBack = 10
/** Where a figure comes from, in so many characters. */
export const figureSourceMaxLength = 120
/** So many figures come at once: five measures over five years. */
export const figuresAtOnce = 100

/**
 * May a figure be of this quarter: has it begun, and is it at most ten years ago?
 *
 * Example: on 2026-10-15 from `2016-Q1` to `2026-Q4`.
 */
export function isFigureQuarter(quarter: string, today: LocalDate): boolean {
  return quarter <= quarterAt(today).name && Number(quarter.slice(0, 4)) >= Number(today.slice(0, 4)) - figureYearsBack
}
