import { passedOn, settleSettings, type SettingsFound } from '#domain/people/settle-settings'
import { localDate } from '#domain/time/local-date'
import type { PeopleStore, PersonSettings } from '../ports/people-store.ts'
import { directorySettings, type DirectoryWords } from './directory-settings.ts'

export type SettlePorts = {
  people: PeopleStore
  /** What the deployment sets for everybody of whom nothing is known. */
  organisation: SettingsFound
}

type Params = { oid: string; now: string; change?: (settings: PersonSettings) => PersonSettings }

/**
 * Settles a person's zone, language and workdays anew, after `change` if there is one, and those of everybody below who
 * leans on them. Gives back what holds now; undefined for somebody who is not known.
 */
export async function settlePerson(
  ports: SettlePorts,
  { oid, now, change = (same) => same }: Params,
  above: readonly string[] = [],
): Promise<PersonSettings | undefined> {
  const { people } = ports
  const person = await people.person(oid)
  if (!person) return undefined
  const manager = await managerSettings(people, oid)
  let before: PersonSettings | undefined
  const after = await people.changeSettings(oid, (settings) => {
    before = settings
    return settled(change(settings), { person, manager, organisation: ports.organisation, now })
  })
  // Two who lead each other lean on each other: nobody is settled twice in one go.
  if (before && !isSame(passedOn(before), passedOn(after))) await settleBelow(ports, { oid, now }, [...above, oid])
  return after
}

/** What would hold for a person after `change`; nothing is written. Undefined for somebody who is not known. */
export async function settledAfter(
  { people, organisation }: SettlePorts,
  { oid, now, change = (same) => same }: Params,
): Promise<PersonSettings | undefined> {
  const [person, settings] = await Promise.all([people.person(oid), people.settings(oid)])
  if (!person || !settings) return undefined
  return settled(change(settings), { person, manager: await managerSettings(people, oid), organisation, now })
}

/** The same settings with what holds worked out anew from everything that is known of the person. */
export function settled(
  settings: PersonSettings,
  known: {
    person: DirectoryWords
    manager: SettingsFound
    organisation: SettingsFound
    now: string
  },
): PersonSettings {
  const directory = directorySettings(known.person, localDate(known.now, 'UTC'))
  const { manager, organisation } = known
  const holds = settleSettings({ own: settings.own, mailbox: settings.told, directory, manager, organisation })
  return { ...settings, ...holds }
}

async function managerSettings(people: PeopleStore, oid: string): Promise<SettingsFound> {
  const line = (await people.managersOf(oid)).find(({ to }) => to === null)
  const manager = line && (await people.settings(line.managerOid))
  return manager ? passedOn(manager) : {}
}

async function settleBelow(ports: SettlePorts, { oid, now }: Params, above: readonly string[]): Promise<void> {
  const lines = await ports.people.reportsOf(oid)
  for (const { reportOid, to } of lines) {
    if (to !== null || above.includes(reportOid)) continue
    const settings = await ports.people.settings(reportOid)
    if (settings && leansOnOthers(settings)) await settlePerson(ports, { oid: reportOid, now }, above)
  }
}

const ownWords = new Set(['own', 'mailbox', 'directory'])

function leansOnOthers({ zoneFrom, languageFrom }: PersonSettings): boolean {
  return !ownWords.has(zoneFrom) || !ownWords.has(languageFrom)
}

function isSame(one: SettingsFound, other: SettingsFound): boolean {
  return one.zone === other.zone && one.language === other.language
}
