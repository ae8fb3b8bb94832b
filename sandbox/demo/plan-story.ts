import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import type { Organisation } from '../organisation/make-organisation.ts'
import type { Happening } from './happening.ts'
import { alone } from './plans/alone.ts'
import { closed } from './plans/closed.ts'
import { inItsSixthWeek } from './plans/in-its-sixth-week.ts'
import { plansOfOthers } from './plans/of-others.ts'
import { resting } from './plans/resting.ts'
import type { Tale } from './plans/tale.ts'

/**
 * Four plans: one in its sixth week, one that is closed and fell short of its target by a little after gaining a lot, one
 * that rests while its person is away, and one of somebody alone. Weeks are counted from the Monday of the sandbox's day.
 */
export function planHappenings(organisation: Organisation): Happening[] {
  const today = new Date(organisation.now).toISOString().slice(0, 10)
  const with_ = (report: string) => `${organisation.castOid('elena')}_${organisation.castOid(report)}`
  const tales = [
    inItsSixthWeek(with_('priya'), today),
    closed(with_('jonas'), today),
    resting(with_('omar'), today),
    alone(ownPlanOf(organisation.castOid('sofia')), today),
  ]
  return tales.flatMap((tale) => happenings(tale, organisation.now))
}

/** Plans that nobody visits: they are read by the night that a release comes from. */
export function quietPlanHappenings(organisation: Organisation): Happening[] {
  return plansOfOthers(organisation).flatMap((tale) => happenings(tale, organisation.now))
}

function happenings({ pairId, lines }: Tale, now: number): Happening[] {
  const [manager = '', report = ''] = pairId.split('_')
  return lines.flatMap(({ on, by, deed }, place) => {
    // In the order in which they are told, a minute apart, from nine in the morning UTC.
    const at = Date.parse(`${on}T09:00:00Z`) + place * 1_000
    return at < now - 60_000 ? [{ pairId, oid: by === 'manager' ? manager : report, at, deed }] : []
  })
}
