import type { PairView } from '#contract/view'
import type { ActChange } from '../../outbox/act-change.ts'
import type { Change } from '../../outbox/change.ts'
import { claimMeetings } from './claim-meetings.ts'

/**
 * The record with a step of which the API alone knows what comes: what can be shown of it until then.
 */
export function showStep(pair: PairView, { operation, input }: Exclude<Change, ActChange>): PairView {
  switch (operation) {
    case 'claimSeries':
      return claimMeetings(pair, input)
    case 'answerPulse':
      return { ...pair, pulseIsDue: false }
    case 'writeJournal':
      return written(pair, input.page)
    // What comes of these is shown where the plan is, which knows its own steps: the record carries none of its rules.
    case 'proposePlan':
    case 'changePlan':
    case 'setPreference':
      return pair
  }
}

/** A page that was written asks for no words any more. */
function written(pair: PairView, page: string): PairView {
  const { plan } = pair
  return plan ? { ...pair, plan: { ...plan, journal: plan.journal.filter((due) => due !== page) } } : pair
}
