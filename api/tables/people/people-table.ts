import { noSettings } from '../../people/no-settings.ts'
import type { KnownPerson, Opened, PeopleStore, Person, MailReader } from '../../ports/people-store.ts'
import { collect } from '../storage/collect.ts'
import { readingIn, readingRows } from './footing-rows.ts'
import { calendarRow, mailboxStates } from './mailbox-states.ts'
import { outsideKey } from '../sealing/outside-key.ts'
import { profileRow, profileValues, settingsValues, toEdge, toPerson, toSettings } from './person-rows.ts'
import { personSettings } from './person-settings.ts'
import { pulseDays } from '../releases/pulse-days.ts'
import { downwards, reportingLines, upwards } from './reporting-lines.ts'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { listOf, text } from '../shapes/guard.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

export const addressRow = rowKind('address', { oid: text })
/** Who organises for a person, by their ids. */
export const delegatesRow = rowKind('delegates', { oids: json(listOf(text)) })
export const firstReadRow = rowKind('firstRead', { at: text })

/**
 * People in one table. A person's partition holds `profile`, `settings`, `calendar`, `calendar-read` and a
 * `calendar|{report}` per pair whose calendar was read, `opened` once they opened the app, one `manager|{from}` per
 * manager they ever had and one `leads|{report}|{from}` per person they ever led. Four small indexes beside them: address
 * to person, the hour of a mail to people, the mailboxes that could not be read, and the zones that nobody knows.
 */
export function peopleTable(rows: Rows): PeopleStore {
  async function* everyone() {
    for await (const { person } of known(rows)) yield person
  }
  return {
    ...personRows(rows),
    ...reportingLines(rows),
    ...mailboxStates(rows),
    ...readingRows(rows),
    ...personSettings(rows),
    ...pulseDays(rows),
    ...delegates(rows),
    ...firstReading(rows),
    known: () => known(rows),
    everyone,
  }
}

/** One person's own rows. */
function personRows(
  rows: Rows,
): Pick<
  PeopleStore,
  'person' | 'reader' | 'keepOpened' | 'personWithLines' | 'personAsManager' | 'keepPerson' | 'personAt'
> {
  async function reader(oid: string): Promise<MailReader | undefined> {
    const found = await collect(rows.range(oid, { from: 'opened', to: 'settings}' }))
    const row = rowOf(found)
    const settings = row('settings')
    const person = toPerson(oid, row('profile'), settings)
    if (person === undefined) return undefined
    return { person, settings: settings ? toSettings(settings) : noSettings, ...openedBy(row('opened')) }
  }

  async function person(oid: string): Promise<Person | undefined> {
    return (await reader(oid))?.person
  }

  return {
    person,
    reader,
    keepOpened: async (oid, at, isHr) => {
      const kind = isHr === undefined ? 'create' : 'put'
      await rows.write(oid, [{ kind, key: 'opened', values: { at, ...(isHr ? { isHr } : {}) } }])
    },
    personWithLines: async (oid) => {
      const found = await collect(rows.range(oid, { from: 'leads|', to: 'settings}' }))
      const row = rowOf(found)
      const settings = row('settings')
      return {
        person: toPerson(oid, row('profile'), settings),
        settings: settings ? toSettings(settings) : noSettings,
        lines: [...upwards(rows, found), ...downwards(rows, found)],
        ...openedBy(row('opened')),
      }
    },
    personAsManager: async (oid) => {
      const found = await collect(rows.range(oid, { from: 'calendar', to: 'settings}' }))
      const row = rowOf(found)
      const calendar = row('calendar')
      return {
        person: toPerson(oid, row('profile'), row('settings')),
        lines: [...upwards(rows, found), ...downwards(rows, found)],
        delegates: delegatesIn(row('delegates')),
        mailbox: calendar && fittingOne(rows, calendar, calendarRow)?.state,
        reading: readingIn(rows, found),
      }
    },
    keepPerson: (one) => keepPerson(rows, one),
    personAt: async (address) => {
      const row = await rows.read(`address.${outsideKey(address.toLowerCase())}`, 'address')
      return row && person(addressRow(row).oid)
    },
  }
}

function openedBy(row: Row | undefined): Opened {
  return { hasOpened: row !== undefined, isHr: row?.values['isHr'] === true }
}

/** The profile goes last: as long as it is not written, the next night finds the difference again. */
async function keepPerson(rows: Rows, one: Person): Promise<void> {
  const before = await rows.read(one.oid, 'profile')
  const values = profileValues(one)
  // One that does not fit is written anew, as all of it comes from the directory.
  const earlier = new Set((before && fittingOne(rows, before, profileRow))?.addresses)
  const fresh = one.addresses.filter((address) => !earlier.has(address))
  const put = (partition: string, key: string, found: Values) =>
    rows.write(partition, [{ kind: 'put', key, values: found }])
  await Promise.all(fresh.map((address) => put(`address.${outsideKey(address)}`, 'address', { oid: one.oid })))
  if (before && !isSame(before, values)) await put(one.oid, 'profile', values)
  if (before) return
  const { zone, language, workdays } = one
  await rows.write(one.oid, [
    { kind: 'create', key: 'profile', values },
    { kind: 'create', key: 'settings', values: settingsValues({ ...noSettings, zone, language, workdays }) },
  ])
}

/** Who organises meetings for a person. */
function delegates(rows: Rows): Pick<PeopleStore, 'delegates' | 'keepDelegates'> {
  return {
    delegates: async (oid) => delegatesIn(await rows.read(oid, 'delegates')),
    keepDelegates: async (oid, named) => {
      await rows.write(oid, [{ kind: 'put', key: 'delegates', values: { oids: JSON.stringify(named) } }])
    },
  }
}

function delegatesIn(row: Row | undefined): string[] {
  return row ? delegatesRow(row).oids : []
}

/** When the directory was read for the first time. */
function firstReading(rows: Rows): Pick<PeopleStore, 'firstReadAt' | 'keepFirstRead'> {
  return {
    firstReadAt: async () => {
      const row = await rows.read('directory', 'first-read')
      return row && firstReadRow(row).at
    },
    keepFirstRead: async (at) => {
      await rows.write('directory', [{ kind: 'create', key: 'first-read', values: { at } }])
    },
  }
}

/**
 * Everybody who ever had a manager, with their lines. Whoever has a row that does not fit is left out and told to `rows`: a
 * night goes on for all others.
 */
async function* known(rows: Rows): AsyncIterable<KnownPerson> {
  for await (const group of byPartition(rows.scan({ keys: { from: 'manager|' } }))) {
    const profile = rowOf(group)('profile')
    const one = profile && fittingOne(rows, profile, () => knownPerson(rows, profile, group))
    if (one) yield one
  }
}

function knownPerson(rows: Rows, profile: Row, group: readonly Row[]): KnownPerson | undefined {
  const settings = rowOf(group)('settings')
  const person = toPerson(profile.partition, profile, settings)
  const halfKept = group.filter(({ key, values }) => key.startsWith('manager|') && values['isHalfKept'] === true)
  return (
    person && {
      person,
      edges: upwards(rows, group),
      halfKept: fitting(rows, halfKept, toEdge),
      settings: settings ? toSettings(settings) : noSettings,
    }
  )
}

function rowOf(found: readonly Row[]): (key: string) => Row | undefined {
  return (key) => found.find((one) => one.key === key)
}

function isSame(row: Row, values: Values): boolean {
  const wanted = Object.entries(values).filter(([, value]) => value !== undefined)
  return wanted.length === Object.keys(row.values).length && wanted.every(([name, value]) => row.values[name] === value)
}

async function* byPartition(rows: AsyncIterable<Row>): AsyncIterable<Row[]> {
  let group: Row[] = []
  for await (const row of rows) {
    if (group[0] && group[0].partition !== row.partition) {
      yield group
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) yield group
}
