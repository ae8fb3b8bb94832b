import { pairIdOf, peopleOf, sideOf, type PairId, type Side } from '../pair.ts'

/** Where a person's own plan lies: in the pair that they are with themselves, which only they can name. */
export function ownPlanOf(oid: string): PairId {
  return pairIdOf(oid, oid)
}

export function isOwnPlan(pairId: PairId): boolean {
  const { manager, report } = peopleOf(pairId)
  return manager === report
}

/** Which side of a plan this person is: of their own they are the report, for whom every plan is. */
export function planSideOf(pairId: PairId, oid: string): Side | undefined {
  const side = sideOf(pairId, oid)
  return side !== undefined && isOwnPlan(pairId) ? 'report' : side
}
