import { readValue } from '#domain/plan/read-value'
import type { PlanTodayWords } from '../../words/plan-today-words.ts'
import type { Measure } from '../../words/value-of.ts'

/** What was typed for a week, or the sentence that says how to mend it. */
export type TypedValue = { value: number } | { refusal: string }

/** Reads a typed value of a KPI; a KPI with words of its own is given the number of the step. */
export function typedValue(typed: string, { unit, scale }: Measure, words: PlanTodayWords): TypedValue {
  const read = readValue(typed, scale === undefined ? unit : '')
  switch (read.kind) {
    case 'value':
      return { value: read.value }
    case 'empty':
      return { refusal: words.noValue }
    case 'not-a-number':
      return { refusal: words.noNumber(read.text) }
    case 'ambiguous':
      return { refusal: words.ambiguous(read.text) }
    case 'other-unit':
      return { refusal: words.otherUnit(read.text, read.unit) }
  }
}
