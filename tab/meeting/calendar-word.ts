import type { ReadCalendarInput } from '#contract/read-calendar'

/** One word about an entry, a series or somebody invited, and what was said of it before, for the way back. */
export type Word = NonNullable<ReadCalendarInput['saying']> & {
  before: NonNullable<ReadCalendarInput['saying']>['said']
}
