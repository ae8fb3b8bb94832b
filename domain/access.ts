/** How the caller stands to the pair that a request names. */
export type Relation = 'manager' | 'report' | 'former-manager' | 'former-report' | 'stranger'

/** App roles of the organisation, granted in Entra. */
export type Role = 'hr' | 'admin'

/**
 * What a route asks of its caller.
 * everyone: any person of the organisation, about themselves;
 * member: a person whom the directory knows as a colleague, not a guest and nobody it never named;
 * pair-read and pair-write: one of the pair's two people; pair-report: the report alone; pair-former-report: the report
 * of a line that is over; hr: the app role, and a member, since whoever may not read a release may not save it either;
 * admin: the app role alone, for the first job must be started before anybody is known.
 */
export type Need =
  | 'everyone'
  | 'member'
  | 'pair-read'
  | 'pair-write'
  | 'pair-report'
  | 'pair-former-report'
  | 'hr'
  | 'admin'

/** Every operation of the product and what it asks. A route that is not in this table does not exist. */
export const needs = {
  openPair: 'pair-read',
  openAppointment: 'pair-read',
  addTopic: 'pair-write',
  discussTopic: 'pair-write',
  reopenTopic: 'pair-write',
  removeTopic: 'pair-write',
  addNote: 'pair-write',
  editNote: 'pair-write',
  removeNote: 'pair-write',
  addCommitment: 'pair-write',
  tickCommitment: 'pair-write',
  untickCommitment: 'pair-write',
  answerCommitment: 'pair-write',
  confirmCommitment: 'pair-write',
  unconfirmCommitment: 'pair-write',
  removeCommitment: 'pair-write',
  placeTopic: 'pair-write',
  decideTopic: 'pair-write',
  moveCommitment: 'pair-write',
  acknowledgeMoves: 'pair-write',
  dropCommitment: 'pair-write',
  undropCommitment: 'pair-write',
  acknowledgeDrop: 'pair-write',
  setTrigger: 'pair-write',
  transferCommitment: 'pair-write',
  readCommitmentHistory: 'pair-read',
  sayOfSession: 'pair-write',
  logTalk: 'pair-write',
  tagSession: 'pair-write',
  noteGrow: 'pair-write',
  noteOpening: 'pair-write',
  closeSession: 'pair-write',
  reopenSession: 'pair-write',
  proposeCadence: 'pair-write',
  acceptCadence: 'pair-write',
  claimSeries: 'pair-write',
  markPerson: 'pair-write',
  readCalendar: 'pair-write',
  nameDelegates: 'everyone',
  readCards: 'pair-read',
  readHistory: 'pair-read',
  answerPulse: 'pair-report',
  handOver: 'pair-former-report',
  exportMine: 'everyone',
  readAccessLog: 'pair-read',
  readHome: 'everyone',
  findLinkedPair: 'everyone',
  readSettings: 'everyone',
  changeSettings: 'everyone',
  leaveFigures: 'everyone',
  leaveFiguresOfPair: 'pair-write',
  readRelease: 'member',
  readOrganisationLog: 'member',
  openHrDesk: 'hr',
  exportRelease: 'hr',
  importFigures: 'hr',
  syncNow: 'everyone',
  readSync: 'everyone',
  readRuns: 'admin',
  runJob: 'admin',
  sendDigestsAgain: 'admin',
} as const satisfies Record<string, Need>

export type OperationName = keyof typeof needs

/** `isMember` is looked up where `asksForMember` says so; not looked up is no. */
export type Facts = { relation: Relation; roles: readonly Role[]; isMember?: boolean | undefined }

/** Does the answer hang on whether the directory knows the caller as a colleague? */
export function asksForMember(operation: OperationName): boolean {
  const need: Need = needs[operation]
  return need === 'member' || need === 'hr'
}

/**
 * May this caller do this? The one place that answers it. No role opens a pair: HR and admins are strangers there.
 * A former side reads what was shared and writes nothing.
 */
export function mayDo(operation: OperationName, facts: Facts): boolean {
  const need: Need = needs[operation]
  switch (need) {
    case 'everyone':
      return true
    case 'member':
      return facts.isMember === true
    case 'pair-read':
      return facts.relation !== 'stranger'
    case 'pair-write':
      return facts.relation === 'manager' || facts.relation === 'report'
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
