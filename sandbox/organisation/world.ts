import type { Dice } from './dice.ts'
import type { Employee, ReportingEdge } from './people/employee.ts'
import type { Participant } from './calendar/meeting.ts'

/** What the makers of meetings may look up. */
export type World = {
  seed: string
  dice: Dice
  /** The moment the organisation was made for (epoch milliseconds), and its UTC day. */
  now: number
  today: number
  person(oid: string): Employee
  /** The directory id of a member of the cast. Throws for an unknown one. */
  castOid(id: string): string
  isCast(oid: string): boolean
  edgesOfReport(oid: string): readonly ReportingEdge[]
  edgesOfManager(oid: string): readonly ReportingEdge[]
}

/** Days for which calendars exist: half-open, 26 weeks back and 5 ahead of the current week's Monday. */
export type Span = { from: number; to: number }

/** A person as meetings know them. People without a mailbox are reached at their sign-in name. */
export function participantOf(world: World, oid: string): Participant {
  const person = world.person(oid)
  return { oid, name: person.displayName, address: person.mail ?? person.userPrincipalName }
}
