/** How the caller stands to the pair that a request names. self: the pair is the caller alone, for a plan of their own. */
export type Relation = 'manager' | 'report' | 'former-manager' | 'former-report' | 'self' | 'stranger'

/** App roles of the organisation, granted in Entra. */
export const roles = ['hr', 'admin'] as const
export type Role = (typeof roles)[number]

/**
 * What an operation asks of its caller; each says so where it is declared, in the contract.
 * everyone: any person of the organisation, about themselves;
 * member: a person whom the directory knows as a colleague, not a guest and nobody it never named;
 * pair-read and pair-write: one of the pair's two people; pair-report: the report alone; pair-former-report: the report
 * of a line that is over; plan-read and plan-write: one of the two, or whoever plans alone; hr: the app role, and a
 * member, since whoever may not read a release may not save it either; admin: the app role alone, for the first job must
 * be started before anybody is known.
 */
export type Need =
  | 'everyone'
  | 'member'
  | 'pair-read'
  | 'pair-write'
  | 'pair-report'
  | 'pair-former-report'
  | 'plan-read'
  | 'plan-write'
  | 'hr'
  | 'admin'

/** `isMember` is looked up where `asksForMember` says so; not looked up is no. */
export type Facts = { relation: Relation; roles: readonly Role[]; isMember?: boolean | undefined }

/** Does the answer hang on whether the directory knows the caller as a colleague? */
export function asksForMember(need: Need): boolean {
  return need === 'member' || need === 'hr'
}

/** Is it about a plan, which may also be a person's own? That lies in the pair of a person with themselves. */
export function asksForPlan(need: Need): boolean {
  return need === 'plan-read' || need === 'plan-write'
}

/** Does the answer hang on how the caller stands to one pair? */
export function asksForPair(need: Need): boolean {
  return need.startsWith('pair-') || asksForPlan(need)
}

/**
 * May this caller do what asks this of them? The one place that answers it. No role opens a pair: HR and admins are
 * strangers there. A former side reads what was shared and writes nothing.
 */
export function mayDo(need: Need, facts: Facts): boolean {
  switch (need) {
    case 'everyone':
      return true
    case 'member':
      return facts.isMember === true
    case 'pair-read':
      return facts.relation !== 'stranger' && facts.relation !== 'self'
    case 'pair-write':
      return facts.relation === 'manager' || facts.relation === 'report'
    case 'plan-read':
      return facts.relation !== 'stranger'
    case 'plan-write':
      return facts.relation === 'manager' || facts.relation === 'report' || facts.relation === 'self'
    case 'pair-report':
      return facts.relation === 'report'
    case 'pair-former-report':
      return facts.relation === 'former-report'
    case 'hr':
      return facts.roles.includes('hr') && facts.isMember === true
    case 'admin':
      return facts.roles.includes('admin')
  }
}
