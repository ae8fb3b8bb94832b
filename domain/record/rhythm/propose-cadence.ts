import { agreed, mayEndOn } from '../../cadence.ts'
import type { LocalDate } from '../../time/day-number.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

type Input = { days: number | null; until?: LocalDate | undefined }

/**
 * One person proposes a rhythm, for good or until a day within a year; null takes their own proposal back. Whoever
 * proposes what the other proposed already has said yes to it, and a yes is not taken back: the two agree anew.
 */
export const proposeCadence: Act<'cadence' | 'dayOf', Input> = {
  holdsOnNewer: false,
  decide({ cadence, dayOf }, { days, until }, by, now) {
    const { proposed } = cadence
    if (days === null) {
      if (proposed?.by !== by) return unchanged
      const again = { operation: 'proposeCadence', input: asked(proposed) }
      return changed({ what: 'put', kind: 'cadence', cadence: { ...cadence, proposed: null } }, again)
    }
    const isProposed = proposed?.days === days && proposed.until === until
    if (isProposed && proposed.by === by) return unchanged
    if (cadence.days === days && cadence.until?.on === until && proposed === null) return unchanged
    if (until !== undefined && !mayEndOn(until, dayOf(now))) return notPossible('bad-end')
    if (isProposed) return changed({ what: 'put', kind: 'cadence', cadence: agreed(cadence, proposed) })
    const fresh = { days, by, ...(until === undefined ? {} : { until }) }
    // What the other person proposed meanwhile is not one's own to propose again.
    const before = proposed === null ? { days: null } : proposed.by === by ? asked(proposed) : undefined
    const undo = before && { operation: 'proposeCadence', input: before }
    return changed({ what: 'put', kind: 'cadence', cadence: { ...cadence, proposed: fresh } }, undo)
  },
}

/** What one was asked with who proposed this. */
function asked({ days, until }: { days: number; until?: LocalDate }): Input {
  return { days, ...(until === undefined ? {} : { until }) }
}
