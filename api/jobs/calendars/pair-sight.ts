import type { ObservedEvent } from '#domain/ledger/observed-event'
import type { CalendarSight } from './calendar-sight.ts'
import type { Member } from './team-of.ts'

/** What one manager's calendar tells about one pair. */
export type PairSight = Omit<CalendarSight, 'book'> &
  Member & {
    /** Blocks that stand released: their facts are gone and stay gone. */
    released: ReadonlySet<string>
    /** When the pair was last found as it should be, where that was later than it was last read. */
    confirmedAt?: string
    /** The entries that leave what is read of the calendar before all others of the two. */
    leaving?: readonly ObservedEvent[]
    /** It was begun before and not finished: nobody knows which of its facts were written. */
    isAgain?: boolean
  }
