import type { BlockFact } from './block-fact.ts'

/** Whom somebody leads, from the most on: those who lead managers, those who lead others, and nobody. */
export const leadBands = ['managers', 'people', 'nobody'] as const
export type LeadBand = (typeof leadBands)[number]

/**
 * The facts of a block with whom each report leads: how much coaching managers of managers receive is a question of its
 * own. A manager is whoever leads somebody in this block, whether counted or not. Where nobody who is led leads anybody,
 * there is nothing to tell apart, and the facts stay as they are.
 *
 * Example: Ada leads Mia, who leads Noa: Mia is in `people`, Noa in `nobody`; whoever leads Ada and is led is in `managers`.
 */
export function withLeads(facts: readonly BlockFact[]): BlockFact[] {
  const leaders = new Set(facts.map(({ managerId }) => managerId))
  if (!facts.some(({ reportId }) => leaders.has(reportId))) return [...facts]
  const leadsManagers = new Set(facts.filter(({ reportId }) => leaders.has(reportId)).map(({ managerId }) => managerId))
  const bandOf = (oid: string): LeadBand =>
    leadsManagers.has(oid) ? 'managers' : leaders.has(oid) ? 'people' : 'nobody'
  return facts.map((fact) => ({ ...fact, segments: { ...fact.segments, leads: bandOf(fact.reportId) } }))
}
