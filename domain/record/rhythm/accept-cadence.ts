import { agreed } from '../../cadence.ts'
import type { LocalDate } from '../../time/day-number.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

/** The other person says yes to exactly these days and this end; another proposal by now is for them to look at first. */
export const acceptCadence: Act<'cadence', { days: number; until?: LocalDate | undefined }> = {
  holdsOnNewer: false,
  decide({ cadence }, { days, until }, by) {
    const { proposed } = cadence
    if (proposed === null && cadence.days === days && cadence.until?.on === until) return unchanged
    const isWhatWasSeen = proposed?.by !== by && proposed?.days === days && proposed.until === until
    if (!isWhatWasSeen || proposed === null) return notPossible('proposal-changed')
    return changed({ what: 'put', kind: 'cadence', cadence: agreed(cadence, proposed) })
  },
}
