import type { FactsView } from '#contract/view'
import { nextSlot } from '#domain/meeting-slot'
import type { RhythmFacts } from '#domain/rhythm'

/** So many are ahead: the next one, and the one that is the next as soon as that has begun. */
const ahead = 2
/** As many days as a talk may be spoken of afterwards, and the day itself. */
const mostDays = 8

/** What a page cannot read off the lines, and its rules look at all the same. */
export function showFacts(facts: RhythmFacts | undefined, { now, today }: { now: string; today: string }): FactsView {
  const { planned = [], contactDays = [] } = facts ?? {}
  const next = nextSlot(planned, now)
  const first = next === undefined ? planned.length : planned.indexOf(next)
  return {
    planned: planned.slice(0, first + ahead),
    metOn: contactDays.filter((day) => day <= today).slice(-mostDays),
  }
}
