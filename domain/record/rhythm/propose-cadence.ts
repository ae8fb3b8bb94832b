import { agreed, mayEndOn } from '../../cadence.ts'
import type { LocalDate } from '../../time/day-number.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

/**
 * One person proposes a rhythm, for good or until a day within a year; null takes their own proposal back. Whoever
 * proposes what the other proposed already has said yes to it.
 */
export const proposeCadence: Act<'cadence' | 'dayOf', { days: number | null; until?: LocalDate | undefined }> = {
  holdsOnNewer: false,
  decide({ cadence, dayOf }, { days, until }, by, now) {
    const { proposed } = cadence
    if (days === null) {
      if (proposed?.by !== by) return unchanged
      return changed({ what: 'put', kind: 'cadence', cadence: { ...cadence, proposed: null } })
    }
    const isProposed = proposed?.days === days && proposed.until === until
    if (isProposed && proposed.by === by) return unchanged
    if (cadence.days === days && cadence.until?.on === until && proposed === null) return unchanged
    if (until !== undefined && !mayEndOn(until, dayOf(now))) return notPossible('bad-end')
    if (isProposed) return changed({ what: 'put', kind: 'cadence', cadence: agreed(cadence, proposed) })
    const fresh = { days, by, ...(until === undefined ? {} : { until }) }
    return changed({ what: 'put', kind: 'cadence', cadence: { ...cadence, proposed: fresh } })
  },
}
