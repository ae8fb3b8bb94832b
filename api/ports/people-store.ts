import type { WorkHours } from '#domain/people/work-hours'
import type { DigestSlot } from '#domain/digests/digest-choice'
import type { OwnChoices } from '#domain/people/own-choices'
import type { MailboxPurpose } from './mailbox-settings-reader.ts'
import type { Clock } from '#domain/time/written'
import type { SettingsFound, SettledSettings } from '#domain/people/settle-settings'

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
  /** Took part once and does no longer: a human being all the same, unlike a disabled account that is a room. */
  isOutside?: true
  /** Was a colleague once, and the account is closed or gone: whoever was in a room with them was not alone. */
  hasLeft?: true
  /** The day the account was found closed: a person before, and nobody from then on. */
  leftOn?: string
  /** What the mailbox is for, by its own word, when it is no person's. */
  purpose?: MailboxPurpose
  /** IANA zone, language tag and workdays (1 = Monday) that hold for the person, whoever told them. */
  zone: string
  language: string
  workdays: number[]
  department?: string
  division?: string
  office?: string
  /** As the directory writes it, in whatever words. */
  country?: string
  state?: string
  /** Language tag of the directory. */
  preferredLanguage?: string
  hiredOn?: string
  employeeType?: string
}

/**
 * Why a reporting line starts on its day. hired: the day the person joined, as nothing older is known;
 * unknown: nobody could have known, so 26 weeks before we first looked; seen: the night we saw the change.
 */
export const edgeReasons = ['hired', 'unknown', 'seen'] as const
export type EdgeReason = (typeof edgeReasons)[number]

/** Who was whose manager: half-open `[from, to)`, local dates; `to` null while it lasts. */
export type ManagerEdge = {
  reportOid: string
  managerOid: string
  from: string
  to: string | null
  why?: EdgeReason
}

/** What we know of a mailbox; `unread` until somebody looked. */
export const mailboxStates = ['unread', 'read', 'no-mailbox', 'denied'] as const
export type MailboxState = (typeof mailboxStates)[number]

/**
 * The settings that hold for a person, and what they were settled from: the person's own wishes, those about their mails
 * among them, and what the mailbox told, with the name of a zone that nobody knows. `readAt`: when the mailbox was last asked (UTC, ISO); undefined before.
 */
export type PersonSettings = SettledSettings & {
  own: OwnChoices
  told: SettingsFound & { hours?: WorkHours }
  unknownZone: string | undefined
  /** Undefined for a person's mailbox, and as long as none was read. */
  purpose: MailboxPurpose | undefined
  mailbox: MailboxState
  readAt: string | undefined
}

/**
 * Everything the nightly comparison needs of one person.
 * `halfKept` are edges whose keeping was cut off: to be kept again, also those that count for nothing.
 */
export type KnownPerson = {
  person: Person
  edges: ManagerEdge[]
  halfKept: ManagerEdge[]
  settings: PersonSettings
}

/** A person, how they want to live, and whether they ever opened the app: all that decides about a mail to them. */
export type MailReader = { person: Person; settings: PersonSettings } & Opened

/** Has the person ever opened the app, and did they hold HR's role when they last did? */
export type Opened = { hasOpened: boolean; isHr: boolean }

/** Edges in no order; `settings` those of nobody when there are none. */
export type PersonWithLines = Opened & {
  person: Person | undefined
  settings: PersonSettings
  lines: ManagerEdge[]
}

/**
 * What the last reading of a manager's calendar left of one pair, so that the next one can tell that nothing changed. It
 * holds no word and no date of theirs.
 */
export type Footing = {
  /** All that the reading stood on besides the pair's own record and what the two said, as a mark. */
  basis: string
  /**
   * The basis once the entries of its first day have left what is read of the calendar, from this instant on; absent where
   * that changes something of the pair.
   */
  later?: { basis: string; from: string }
  /** The version of the pair that the reading left. */
  version: string
  /** Before this instant time alone changes nothing of it. */
  until: string
  /** Entries that had left the calendar and would matter if they came back, by id and key. */
  gone: string[]
  /** The report as they were: the same as today's, if the run says so. */
  report: Person
}

/** What stands of the last readings of a manager's calendar. */
export type ManagerReading = {
  /** When all these pairs were last found as they should be; undefined before the first time. */
  at: string | undefined
  /** By the report's id. */
  footings: ReadonlyMap<string, Footing>
}

/**
 * `delegates`: ids of those who organise for this person, as they named them; `mailbox`: how reading their calendar went the
 * last time; `reading`: what stands of the times it was read to the end.
 */
export type PersonAsManager = Pick<PersonWithLines, 'person' | 'lines'> & {
  delegates: string[]
  mailbox: MailboxState | undefined
  reading: ManagerReading
}

export interface PeopleStore {
  person(oid: string): Promise<Person | undefined>
  /** All edges of this report, oldest first. */
  managersOf(reportOid: string): Promise<ManagerEdge[]>
  /** All edges in which this person is the manager. */
  reportsOf(managerOid: string): Promise<ManagerEdge[]>
  /** One query; undefined for somebody who is not known. */
  reader(oid: string): Promise<MailReader | undefined>
  /** Notes that the person has opened the app. `isHr` says anew whether with HR's role; left out, it stays as it was. */
  keepOpened(oid: string, at: string, isHr?: boolean): Promise<void>
  /**
   * The person with their settings, all their edges, as report and as manager, in no order, and whether they ever opened the
   * app: one query. Edges outlive a profile.
   */
  personWithLines(oid: string): Promise<PersonWithLines>
  /** The same of somebody whose calendar is read, and who organises for them: one query. */
  personAsManager(oid: string): Promise<PersonAsManager>
  /** Writes the person's profile when it changed. Zone, language and workdays are only the start until settings are kept. */
  keepPerson(person: Person): Promise<void>
  /**
   * Changes a person's settings and lists the person under the hour of their mail. `change` is told the settings as they are, and is
   * asked again when somebody else was faster. Gives back what was written.
   */
  changeSettings(oid: string, change: (settings: PersonSettings) => PersonSettings): Promise<PersonSettings>
  /** Undefined for somebody who is not known. */
  settings(oid: string): Promise<PersonSettings | undefined>
  /** Zone names that mailboxes hold and nobody here knows, with the number of people, most first. */
  unknownZones(): Promise<{ name: string; people: number }[]>
  /**
   * What opening a 1:1 asks of its reader, in one point read: the day from which they may be asked how helpful it was, absent
   * before the first time, the clock that they chose, and whether they have a list in Microsoft To Do.
   */
  atOpening(oid: string): Promise<{ pulseOn?: string; clock?: Clock; hasTodoList: boolean }>
  /** Writes the next such day when the present one is there; false, and nothing written, when it lies ahead. */
  drawPulse(oid: string, days: { today: string; next: string }): Promise<boolean>
  /**
   * Writes every settings row that holds such a day again as it is, so that the service's own times say nothing: of the
   * people whose ids begin with the digit `part`.
   */
  rewritePulses(part: string): Promise<number>
  /** Notes how reading the person's calendar went. */
  keepCalendarState(oid: string, state: MailboxState, at: string): Promise<void>
  /**
   * Notes that the calendar was read to the end and that all pairs with a footing are as they should be since. Only what is
   * another one than `before` is written; a footing that is there no longer goes. `at` is undefined for a calendar that
   * could not be read: then nothing stands of it any more.
   */
  keepReading(
    oid: string,
    reading: { at: string | undefined; footings: ReadonlyMap<string, Footing>; before: ReadonlyMap<string, Footing> },
  ): Promise<void>
  /** People whose mailbox could not be read the last time, by id. */
  unreadMailboxes(): Promise<{ oid: string; state: MailboxState }[]>
  calendarState(oid: string): Promise<{ state: MailboxState; at: string } | undefined>
  /** Ids of those who organise for this person, as they named them. */
  delegates(oid: string): Promise<string[]>
  keepDelegates(oid: string, delegates: readonly string[]): Promise<void>
  /** When the directory was first read from end to end; undefined until then. Before that nobody can say "seen". */
  firstReadAt(): Promise<string | undefined>
  keepFirstRead(at: string): Promise<void>
  /** Whose mail address this is. */
  personAt(address: string): Promise<Person | undefined>
  /** Every hour of the week at which somebody wants their mail; of some nobody may be left. */
  digestSlots(): Promise<DigestSlot[]>
  /** Ids of the people whose mail is due at this hour. */
  peopleInSlot(slot: DigestSlot): AsyncIterable<string>
  /** Ids of the people who want to be told of their 1:1s in Teams. */
  wantingNotices(): AsyncIterable<string>
  keepEdge(edge: ManagerEdge): Promise<void>
  /** Every person, page by page. */
  everyone(): AsyncIterable<Person>
  /** Every person with all their managers, page by page. */
  known(): AsyncIterable<KnownPerson>
  /** Every edge that lasts, page by page. */
  currentEdges(): AsyncIterable<ManagerEdge>
}
