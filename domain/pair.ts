/** The two sides of a pair. Everything two-way in the product is told apart by this word. */
export const sides = ['manager', 'report'] as const
export type Side = (typeof sides)[number]

/** What the two say of a meeting in their calendar: it is their 1:1, or it is something else. */
export const meetingClaims = ['ours', 'not_ours'] as const
export type MeetingClaim = (typeof meetingClaims)[number]

/** `{managerOid}_{reportOid}`: the key of a pair's record. It holds ids only and never changes. */
export type PairId = string

/** Builds a pair's id from the two directory ids (lower-cased, so that one pair has one key). */
export function pairIdOf(managerOid: string, reportOid: string): PairId {
  return `${managerOid}_${reportOid}`.toLowerCase()
}

/** The two people of a pair id. Throws when the id is not of the form `{oid}_{oid}`. */
export function peopleOf(pairId: PairId): Record<Side, string> {
  const [manager, report, more] = pairId.split('_')
  if (!manager || !report || more !== undefined) throw new Error(`"${pairId}" is not a pair id`)
  return { manager, report }
}

/** Which side of the pair this person is, or undefined for a stranger. */
export function sideOf(pairId: PairId, oid: string): Side | undefined {
  const people = peopleOf(pairId)
  if (people.manager === oid) return 'manager'
  if (people.report === oid) return 'report'
  return undefined
}

export function otherSide(side: Side): Side {
  return side === 'manager' ? 'report' : 'manager'
}
