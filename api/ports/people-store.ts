/** What we keep of a person of the organisation. Segment attributes lie apart from everything a pair writes. */
export type Person = {
  oid: string
  displayName: string
  firstName: string
  jobTitle?: string
  /** All mail addresses, lower-cased: how calendar attendees are recognised. */
  addresses: string[]
  isEnabled: boolean
  isGuest: boolean
  /** IANA zone, language tag and workdays (1 = Monday): from mailbox settings unless the person chose their own. */
  zone: string
  language: string
  workdays: number[]
  department?: string
  office?: string
  country?: string
  hiredOn?: string
  employeeType?: string
}

/** Who was whose manager: half-open `[from, to)`, local dates; `to` null while it lasts. */
export type ManagerEdge = { reportOid: string; managerOid: string; from: string; to: string | null }

export interface PeopleStore {
  person(oid: string): Promise<Person | undefined>
  /** All edges of this report, oldest first. */
  managersOf(reportOid: string): Promise<ManagerEdge[]>
  /** All edges in which this person is the manager. */
  reportsOf(managerOid: string): Promise<ManagerEdge[]>
  /** Writes the person's profile; unchanged ones cost nothing. */
  keepPerson(person: Person): Promise<void>
  keepEdge(edge: ManagerEdge): Promise<void>
  /** Every person, page by page. */
  everyone(): AsyncIterable<Person>
  /** Every edge that lasts, page by page. */
  currentEdges(): AsyncIterable<ManagerEdge>
}
