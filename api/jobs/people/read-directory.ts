import { nextEdges } from '#domain/ledger/next-edges'
import { pairIdOf } from '#domain/pair'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { DirectoryPerson } from '../../ports/directory.ts'
import type { MailboxPurpose } from '../../ports/mailbox-settings-reader.ts'
import type { ManagerEdge, Person } from '../../ports/people-store.ts'
import { noSettings } from '../../people/no-settings.ts'
import { settled, type SettlePorts } from '../../people/settle-person.ts'
import { eachOf } from '../each-of.ts'
import type { JobPorts } from '../job-ports.ts'
import { knownPeople, type Known } from './known-people.ts'
import { profilePrint, toPerson } from './person-of.ts'
import { settleEverybody, type Leaning } from './settle-everybody.ts'

type Ports = SettlePorts & Pick<JobPorts, 'directory' | 'queue' | 'colleagues'>
type Seen = {
  managerOid: string | undefined
  hiredOn: string | undefined
  /** An open account of the organisation's own. */
  hasMailbox: boolean
  isColleague: boolean
  displayName: string
  country: string | undefined
  preferredLanguage: string | undefined
}

const atOnce = 16
/** A directory that lost a fifth of its people over night is a broken answer, not a fact. */
const leastShare = 0.8
const fewPeople = 50
/** For how long after its end a reporting line's lists are worked out anew each night: a weekend of failed nights. */
const askedAgainDays = 3

/**
 * Compares the directory with what we know and writes the differences: profiles, leavers, reporting lines. Gives back
 * the people whose mailbox settings are to be asked. Stopped half-way it can start again: it compares anew.
 */
export async function readDirectory(
  { people, directory, queue, organisation, colleagues }: Ports,
  { run, now }: { run: string; now: string },
): Promise<string[]> {
  const known = await knownPeople(people)
  const seen = new Map<string, Seen>()
  const outside = new Set<string>()
  for await (const all of directory.people()) {
    for (const one of all) if (one.isOutside) outside.add(one.oid)
    const page = all.filter((one) => !one.isOutside)
    await eachOf(page, atOnce, async (one) => {
      const { print, wasColleague, leftOn, settings = noSettings } = known.get(one.oid) ?? {}
      const holds = settled(settings, { person: one, manager: {}, organisation, now })
      const person = leaving(toPerson(one, holds, wasColleague), leftOn ?? localDate(now, 'UTC'))
      seen.set(one.oid, seenOf(one, { hiredOn: person.hiredOn, purpose: settings.purpose }))
      if (profilePrint(person) !== print) await people.keepPerson(person)
    })
  }
  assertWhole(seen.size + outside.size, known)
  await eachOf(
    [...known].filter(([oid, { isEnabled }]) => isEnabled && !seen.has(oid)),
    atOnce,
    async ([oid]) => {
      const leaver = await people.person(oid)
      const where = outside.has(oid) ? { isOutside: true as const } : { hasLeft: true as const }
      if (leaver) await people.keepPerson(leaving({ ...leaver, isEnabled: false, ...where }, localDate(now, 'UTC')))
    },
  )
  await colleagues.keepAll(
    [...seen].flatMap(([oid, { hasMailbox, displayName }]) => (hasMailbox ? { oid, displayName } : [])),
  )
  await keepLines({ people, queue }, { seen, known, now })
  await people.keepFirstRead(now)
  const inPairs = peopleInPairs(seen)
  await settleEverybody({ people, organisation }, leaningOf(inPairs, { seen, known }), now)
  return askedForSettings(new Set([...inPairs, ...besidePairs(seen)]), known, run)
}

function seenOf(
  { managerOid, isEnabled, isGuest, displayName, country, preferredLanguage }: DirectoryPerson,
  { hiredOn, purpose }: { hiredOn: string | undefined; purpose: MailboxPurpose | undefined },
): Seen {
  const hasMailbox = isEnabled && !isGuest
  return {
    managerOid,
    hiredOn,
    hasMailbox,
    isColleague: hasMailbox && purpose === undefined,
    displayName,
    country,
    preferredLanguage,
  }
}

function assertWhole(answered: number, known: Map<string, Known>): void {
  if (known.size < fewPeople || answered >= known.size * leastShare) return
  throw new Error(`The directory answered ${answered} of ${known.size} people. No reporting line was changed.`)
}

async function keepLines(
  { people, queue }: Pick<Ports, 'people' | 'queue'>,
  { seen, known, now }: { seen: Map<string, Seen>; known: Map<string, Known>; now: string },
): Promise<void> {
  const isFirstLook = (await people.firstReadAt()) === undefined
  const today = localDate(now, 'UTC')
  const since = addDays(today, -askedAgainDays)
  await eachOf(new Set([...seen.keys(), ...known.keys()]), atOnce, async (reportOid) => {
    const { edges, halfKept } = known.get(reportOid) ?? { edges: [], halfKept: [] }
    const hiredOn = seen.get(reportOid)?.hiredOn
    const managerOid = managerOf(seen, reportOid)
    const lines: ManagerEdge[] = nextEdges({ reportOid, known: edges, managerOid, hiredOn, today, isFirstLook })
    for (const line of [...halfKept, ...lines]) await people.keepEdge(line)
    // Titles leave both lists with the line they belong to, also where no calendar is read that would see to it. Lines that
    // ended lately are asked for again, so that a night that died between writing one and asking loses nothing.
    const ended = [...edges, ...halfKept, ...lines].filter(({ to }) => to !== null && to >= since)
    await queue.send(
      'overview',
      [...new Set(ended.map(({ managerOid }) => pairIdOf(managerOid, reportOid)))].map((pairId) => ({ pairId })),
    )
  })
}

/** Only colleagues lead and are led: no guests, no rooms or shared mailboxes, no disabled accounts, no contact of another organisation. */
function managerOf(seen: Map<string, Seen>, oid: string): string | undefined {
  const one = seen.get(oid)
  if (!one?.isColleague || one.managerOid === undefined) return undefined
  return seen.get(one.managerOid)?.isColleague ? one.managerOid : undefined
}

const settingsDays = 7

function peopleInPairs(seen: Map<string, Seen>): Set<string> {
  const inPairs = new Set<string>()
  for (const oid of seen.keys()) {
    const manager = managerOf(seen, oid)
    if (manager !== undefined && manager !== oid) inPairs.add(oid).add(manager)
  }
  return inPairs
}

/** Open accounts that lead nobody and whom nobody leads: among them are rooms and shared mailboxes that people invite. */
function besidePairs(seen: ReadonlyMap<string, Seen>): string[] {
  return [...seen].flatMap(([oid, { hasMailbox, isColleague, managerOid }]) =>
    hasMailbox && (!isColleague || managerOid === undefined) ? oid : [],
  )
}

function leaningOf(
  inPairs: ReadonlySet<string>,
  { seen, known }: { seen: Map<string, Seen>; known: Map<string, Known> },
): Map<string, Leaning> {
  return new Map(
    [...inPairs].map((oid) => {
      const { country, preferredLanguage } = seen.get(oid) ?? {}
      const settings = known.get(oid)?.settings ?? noSettings
      return [oid, { country, preferredLanguage, managerOid: managerOf(seen, oid), settings }]
    }),
  )
}

/**
 * Who is asked in this run: everybody of these who was not asked for a week. Who was asked by this very run stays on the
 * list, so that a reading that comes again, after parts of it were done, plans the same parts.
 */
function askedForSettings(asked: ReadonlySet<string>, known: Map<string, Known>, run: string): string[] {
  const oldest = new Date(Date.parse(run) - settingsDays * 86_400_000).toISOString()
  return [...asked].filter((oid) => {
    const readAt = known.get(oid)?.settings.readAt ?? ''
    return readAt <= oldest || readAt >= run
  })
}

/** Whoever left keeps the day on which it was first seen: until then they were a person in every meeting. */
function leaving(person: Person, on: string): Person {
  return person.hasLeft ? { ...person, leftOn: person.leftOn ?? on } : person
}
