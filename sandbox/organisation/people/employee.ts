/**
 * An account of the directory. Rooms, shared mailboxes and guests are accounts too: the product has to tell them
 * from colleagues by the same fields that a real directory offers.
 */
export type Employee = {
  oid: string
  kind: 'person' | 'guest' | 'shared mailbox' | 'room'
  displayName: string
  givenName: string | null
  surname: string | null
  /** Null for people without a mailbox. */
  mail: string | null
  userPrincipalName: string
  /** `SMTP:` marks the main address, `smtp:` the others, as Exchange writes them. */
  proxyAddresses: string[]
  isEnabled: boolean
  department: string | null
  jobTitle: string | null
  officeLocation: string | null
  city: string | null
  country: string | null
  state: string | null
  employeeId: string | null
  employeeType: string | null
  /** `2019-04-01`; null when nobody entered it. */
  hiredOn: string | null
  division: string | null
  costCenter: string | null
  zone: string
  windowsZone: string
  language: string
  /** ISO weekdays, 1 = Monday; part-timers have fewer. */
  workdays: readonly number[]
  appRoles: readonly ('Coaching.HR' | 'Coaching.Admin')[]
  /** Who may organise meetings in this person's name. */
  delegateOid: string | null
}

/** Who reported to whom: half-open `[from, to)` in days, `to` null while it lasts. */
export type ReportingEdge = { reportOid: string; managerOid: string; from: number; to: number | null }
