import type { Handler } from '../../ports/handler.ts'
import { planPlace, type PlanPorts } from './plan-place.ts'

/** Keeps what one person thinks about for themselves; nobody else is told, not even that it exists. */
export function savePlanDraft(ports: PlanPorts): Handler<'savePlanDraft'> {
  return async ({ input: { pairId, draft }, caller, now }) => {
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    await ports.desk.keepDraft(caller.oid, pairId, draft ?? undefined)
    return { kind: 'done', output: { isKept: draft !== null } }
  }
}
