import { calendarOf } from './calendar/calendar-of.ts'
import { type Chat, directChat, pairChats, type SpecialChats, specialChats } from './chat.ts'
import { lastCompleteBlock } from '#domain/time/block'
import { type Day, dayOfIso, isoDay, mondayOf } from './day.ts'
import { makeDice } from './dice.ts'
import { departmentBefore } from './people/department.ts'
import type { Employee, ReportingEdge } from './people/employee.ts'
import { makeEdges } from './people/make-edges.ts'
import { makeOtherAccounts } from './people/make-other-accounts.ts'
import { mailDomain } from './people/mail-domain.ts'
import { makePeople } from './people/make-people.ts'
import type { Meeting } from './calendar/meeting.ts'
import { stableId } from './stable-id.ts'
import { participantOf, type Span, type World } from './world.ts'

/** A made-up organisation: its directory now and before, everybody's calendar, and the chats. */
export type Organisation = {
  tenantId: string
  mailDomain: string
  /** The moment it was made for (epoch milliseconds). */
  now: number
  /** Every account: colleagues first, then guests, rooms and shared mailboxes. */
  accounts: readonly Employee[]
  /** An account by its directory id, sign-in name or mail address (any case). */
  find(idOrAddress: string): Employee | undefined
  /** Directory id of a member of the cast, e.g. `elena`. Throws for an unknown one. */
  castOid(id: string): string
  /** The manager that Graph would have named at that instant. */
  managerAt(oid: string, instant: number): string | undefined
  reportsAt(oid: string, instant: number): string[]
  /** The department that Graph would have named at that instant: departments changed once, some weeks ago. */
  departmentAt(account: Employee, instant: number): string | null
  /** What really was: for tests, since Graph keeps no history. */
  history(oid: string): readonly ReportingEdge[]
  /** Days for which calendars exist, half-open. */
  span: Span
  /** One person's calendar between two instants, as it stood at `asOf` (default: the moment it was made for). */
  calendar(oid: string, window?: { from?: number; to?: number; asOf?: number }): Meeting[]
  chat(chatId: string): Chat | undefined
  specialChats: SpecialChats
  /** The mailbox that digests are sent from. */
  senderOid: string
  /** The security group of those whose calendars may be read, and its members' ids: everyone but one manager's team. */
  pilotGroup: { id: string; memberOids: ReadonlySet<string> }
  world: World
}

export type OrganisationOptions = { people?: number; seed?: string | number; today?: string }

/**
 * Makes the organisation of a seed. `people` counts colleagues (60 at least); guests, rooms and shared mailboxes come
 * on top. `today` is an instant such as `2026-10-15T13:05:00Z`; calendars run from 26 weeks before its week to five
 * weeks after. The directory is made at once (a thousand people in some milliseconds), calendars when asked for.
 */
export function makeOrganisation({
  people = 1000,
  seed = 'contoso',
  today = new Date().toISOString(),
}: OrganisationOptions = {}): Organisation {
  const now = Date.parse(today)
  if (Number.isNaN(now)) throw new Error(`"${today}" is not an instant`)
  if (people < 60) throw new Error(`an organisation has at least 60 people, not ${people}`)
  const text = String(seed)
  const dice = makeDice(text)
  const day = Math.floor(now / 86_400_000)
  const made = makePeople(people, dice, text, day)
  const accounts = [...made.colleagues, ...makeOtherAccounts(people, dice, text)]
  const byOid = new Map(accounts.map((account) => [account.oid, account]))
  const edges = makeEdges(made, dice, day)
  const byReport = Map.groupBy(edges, (edge) => edge.reportOid)
  const byManager = Map.groupBy(edges, (edge) => edge.managerOid)
  const cast = new Set(made.castOids.values())
  const world: World = {
    seed: text,
    dice,
    now,
    today: day,
    person: (oid) => byOid.get(oid) ?? unknown(oid),
    castOid: (id) => made.castOids.get(id) ?? unknown(id),
    isCast: (oid) => cast.has(oid),
    edgesOfReport: (oid) => byReport.get(oid) ?? [],
    edgesOfManager: (oid) => byManager.get(oid) ?? [],
  }
  const span = { from: mondayOf(day) - 26 * 7, to: mondayOf(day) + 6 * 7 }
  const finder = lazily(() => addressBook(accounts))
  const chats = lazily(() => pairChats(world, made.managerOf.keys()))
  const guest = accounts.find((account) => account.kind === 'guest') ?? unknown('guest')
  const special = specialChats(world, participantOf(world, guest.oid))
  return {
    tenantId: stableId(text, 'tenant'),
    mailDomain,
    now,
    accounts,
    find: (idOrAddress) => byOid.get(idOrAddress) ?? finder().get(idOrAddress.toLowerCase()),
    castOid: (id) => world.castOid(id),
    managerAt: (oid, instant) => world.edgesOfReport(oid).find((edge) => lastsAt(edge, instant))?.managerOid,
    reportsAt: (oid, instant) =>
      world.edgesOfManager(oid).flatMap((edge) => (lastsAt(edge, instant) ? [edge.reportOid] : [])),
    departmentAt: ({ department }, instant) =>
      department === null || instant >= departmentsChangedAt(day) ? department : departmentBefore(department),
    history: (oid) => world.edgesOfReport(oid),
    span,
    calendar: (oid, window = {}) => windowOf(calendarOf(world, oid, span, window.asOf ?? now), window),
    chat: (chatId) =>
      Object.values(special).find((each: Chat) => each.id === chatId) ??
      chats().get(chatId) ??
      directChat(world, chatId),
    specialChats: special,
    senderOid: stableId(text, 'shared mailbox', 'throughline'),
    pilotGroup: { id: stableId(text, 'pilot group'), memberOids: pilotMembers(accounts) },
    world,
  }
}

/** A week into the last block that is over: the block before it knows the departments as they were. */
function departmentsChangedAt(today: Day): number {
  return (dayOfIso(lastCompleteBlock(isoDay(today)).from) + 7) * 86_400_000
}

/** Legal has not agreed to take part yet: reading a calendar there is denied. An open room's mailbox says what it is. */
function pilotMembers(all: Employee[]): Set<string> {
  return new Set(
    all.flatMap(({ oid, kind, isEnabled, department, mail }) => {
      const takesPart = kind === 'person' ? department !== 'Legal' : kind === 'room' && isEnabled
      return takesPart && mail !== null ? oid : []
    }),
  )
}

function windowOf(meetings: Meeting[], { from = -Infinity, to = Infinity }: { from?: number; to?: number }): Meeting[] {
  return meetings.filter((meeting) => meeting.endAt > from && meeting.startAt < to)
}

function lastsAt(edge: ReportingEdge, instant: number): boolean {
  return edge.from * 86_400_000 <= instant && instant < (edge.to ?? Infinity) * 86_400_000
}

function addressBook(accounts: Employee[]): Map<string, Employee> {
  return new Map(
    accounts.flatMap((account) =>
      [
        account.oid,
        account.userPrincipalName,
        account.mail ?? '',
        ...account.proxyAddresses.map((each) => each.slice(5)),
      ].map((name) => [name.toLowerCase(), account] as const),
    ),
  )
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function unknown(what: string): never {
  throw new Error(`nobody in the organisation is called ${what}`)
}
