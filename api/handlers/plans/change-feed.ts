import { randomBytes } from 'node:crypto'
import { withFeed } from '#domain/plan/feed-value'
import type { Handler } from '../../ports/handler.ts'
import type { FeedStore } from '../../ports/feed-store.ts'
import { showPlan } from './change-plan.ts'
import { planPlace, type PlanPorts } from './plan-place.ts'

const mostTries = 5

/** A prefix that scanners of leaked secrets can look for. */
const keyPrefix = 'throughline-feed-'

/** Opens or closes the way for a machine; what both see of it stands in the plan. */
export function changeFeed(ports: PlanPorts & { feeds: FeedStore }): Handler<'changeFeed'> {
  return async ({ input: { pairId, planId, isOpen }, caller, now }) => {
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const kept = await ports.plans.plan(pairId)
      if (kept?.plan.id !== planId) return { kind: 'not-found' }
      if (isOpen && kept.plan.status !== 'running')
        return {
          kind: 'conflict',
          current: showPlan(kept.plan, { place, revision: await ports.plans.revision(pairId) }),
        }
      // Closed first, so that no key lives on in a plan that says it has none.
      if (!isOpen) await ports.feeds.refuse(pairId)
      const plan = withFeed(kept.plan, isOpen ? { by: place.side, at: now } : undefined)
      const change = {
        pairId,
        plan,
        etag: kept.etag,
        what: isOpen ? 'open-feed' : 'close-feed',
        by: caller.oid,
        at: now,
      }
      const result = await ports.plans.keep(change)
      if (result.kind === 'conflict') continue
      const key = isOpen ? `${keyPrefix}${randomBytes(32).toString('base64url')}` : null
      if (key !== null) await ports.feeds.allow(key, { pairId, planId })
      return { kind: 'done', output: { ...showPlan(plan, { place, revision: result.revision }), key } }
    }
    return { kind: 'conflict' }
  }
}
