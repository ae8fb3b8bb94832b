import type { Operations } from '#contract/operations'

/** One word about an entry, a series or somebody invited, and what was said of it before, for the way back. */
export type Word = NonNullable<Operations['readCalendar']['input']['saying']> & {
  before: NonNullable<Operations['readCalendar']['input']['saying']>['said']
}
