import { noSettings } from '../people/no-settings.ts'
import type { KnownPerson, ManagerEdge, MailboxState, PeopleStore, Person, Reader } from '../ports/people-store.ts'
import { outsideKey } from './outside-key.ts'
import { edgeValues, profileValues, settingsValues, toEdge, toLeadEdge, toPerson, toSettings } from './person-rows.ts'
import { personSettings } from './person-settings.ts'
import { pulseDays } from './pulse-days.ts'
import type { Row, Rows, Values } from './rows.ts'

/**
 * People in one table. A person's partition holds `profile`, `settings`, `calendar`, `opened` once they opened the app, one `manager|{from}` per manager
 * they ever had and one `leads|{report}|{from}` per person they ever led. Four small indexes beside them: address
 * to person, the hour of a mail to people, the mailboxes that could not be read, and the zones that nobody knows.
 */
export function peopleTable(rows: Rows): PeopleStore {
  async function person(oid: string): Promise<Person | undefined> {
    return (await reader(oid))?.person
  }

  async function reader(oid: string): Promise<Reader | undefined> {
    const found = await collect(rows.range(oid, { from: 'opened', to: 'settings}' }))
    const row = (key: string) => found.find((one) => one.key === key)
    const [profile, settings] = [row('profile'), row('settings')]
    const one = toPerson(oid, profile, settings)
    if (one === undefined) return undefined
    return {
      person: one,
      settings: settings ? toSettings(settings) : noSettings,
      hasOpened: row('opened') !== undefined,
    }
  }

  async function* known(): AsyncIterable<KnownPerson> {
    for await (const group of byPartition(rows.scan({ keys: { from: 'manager|' } }))) {
      const row = (key: string) => group.find((one) => one.key === key)
      const settings = row('settings')
      const one = toPerson(group[0]?.partition ?? '', row('profile'), settings)
      const lines = group.filter(({ key }) => key.startsWith('manager|'))
      const halfKept = lines.filter(({ values }) => values['isHalfKept'] === true).map(toEdge)
      const edges = lines.map(toEdge).filter(isSpan)
      if (one) yield { person: one, edges, halfKept, settings: settings ? toSettings(settings) : noSettings }
    }
  }

  return {
    person,
    reader,
    keepOpened: async (oid, at) => {
      await rows.write(oid, [{ kind: 'create', key: 'opened', values: { at } }])
    },
    known,
    managersOf: async (oid) => (await collect(rows.range(oid, within('manager')))).map(toEdge).filter(isSpan),
    reportsOf: async (oid) => (await collect(rows.range(oid, within('leads')))).map(toLeadEdge).filter(isSpan),

    personWithLines: async (oid) => {
      const found = await collect(rows.range(oid, { from: 'leads|', to: 'settings}' }))
      const row = (key: string) => found.find((one) => one.key === key)
      const downwards = found.filter(({ key }) => key.startsWith('leads|')).map(toLeadEdge)
      const upwards = found.filter(({ key }) => key.startsWith('manager|')).map(toEdge)
      return {
        person: toPerson(oid, row('profile'), row('settings')),
        lines: [...upwards, ...downwards].filter(isSpan),
        hasOpened: row('opened') !== undefined,
      }
    },

    keepPerson: async (one) => {
      const before = await rows.read(one.oid, 'profile')
      const values = profileValues(one)
      const earlier = new Set(toPerson(one.oid, before, undefined)?.addresses)
      const fresh = one.addresses.filter((address) => !earlier.has(address))
      // The profile goes last: as long as it is not written, the next night finds the difference again.
      await Promise.all(fresh.map((address) => put(`address.${outsideKey(address)}`, 'address', { oid: one.oid })))
      if (before && !isSame(before, values)) await put(one.oid, 'profile', values)
      if (before) return
      const { zone, language, workdays } = one
      const settings = settingsValues({ ...noSettings, zone, language, workdays })
      await rows.write(one.oid, [
        { kind: 'create', key: 'profile', values },
        { kind: 'create', key: 'settings', values: settings },
      ])
    },

    ...personSettings(rows),
    ...pulseDays(rows),

    // The list of mailboxes that stay closed is short, and a closed one is on it before its own row says so.
    keepCalendarState: async (oid, state, at) => {
      if (state !== 'read') await put('mailboxes', oid, { state })
      else if (await rows.read('mailboxes', oid)) await rows.write('mailboxes', [{ kind: 'remove', key: oid }])
      await put(oid, 'calendar', { state, at })
    },
    unreadMailboxes: async () =>
      (await collect(rows.range('mailboxes'))).map(({ key, values }) => ({
        oid: key,
        state: String(values['state']) as MailboxState,
      })),
    calendarState: async (oid) => {
      const row = await rows.read(oid, 'calendar')
      return row && { state: String(row.values['state']) as MailboxState, at: String(row.values['at']) }
    },

    delegates: async (oid) => {
      const row = await rows.read(oid, 'delegates')
      return row ? (JSON.parse(String(row.values['oids'])) as string[]) : []
    },
    keepDelegates: (oid, delegates) => put(oid, 'delegates', { oids: JSON.stringify(delegates) }),

    firstReadAt: async () => {
      const row = await rows.read('directory', 'first-read')
      return row && String(row.values['at'])
    },
    keepFirstRead: async (at) => {
      await rows.write('directory', [{ kind: 'create', key: 'first-read', values: { at } }])
    },

    personAt: async (address) => {
      const row = await rows.read(`address.${outsideKey(address.toLowerCase())}`, 'address')
      return row && person(String(row.values['oid']))
    },

    // The report's own row is the truth. A line that begins stands there first, marked until the manager's list of
    // reports has it as well; a line that ends leaves that list first. Whenever a process dies in between, the list says
    // less than the truth and never more, and the next reading of the directory writes the line again.
    keepEdge: async (edge) => {
      const key = `manager|${edge.from}`
      const lead = { to: edge.to ?? undefined, why: edge.why }
      if (edge.to === null) await put(edge.reportOid, key, edgeValues(edge, true))
      await put(edge.managerOid, `leads|${edge.reportOid}|${edge.from}`, lead)
      await put(edge.reportOid, key, edgeValues(edge))
    },

    async *everyone() {
      for await (const { person: one } of known()) yield one
    },
    async *currentEdges() {
      for await (const row of rows.scan({ keys: within('manager') })) {
        const edge = toEdge(row)
        if (edge.to === null) yield edge
      }
    },
  }

  async function put(partition: string, key: string, values: Values): Promise<void> {
    await rows.write(partition, [{ kind: 'put', key, values }])
  }
}

function within(word: string): { from: string; to: string } {
  return { from: `${word}|`, to: `${word}}` }
}

/** An edge that ended on the day it began never counted. */
function isSpan({ from, to }: ManagerEdge): boolean {
  return to === null || from < to
}

function isSame(row: Row, values: Values): boolean {
  const wanted = Object.entries(values).filter(([, value]) => value !== undefined)
  return wanted.length === Object.keys(row.values).length && wanted.every(([name, value]) => row.values[name] === value)
}

async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
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
