import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { ManagerEdge, PersonSettings } from '../../ports/people-store.ts'
import type { Footing, Person } from '../../ports/people-store.ts'
import { peopleTable } from './people-table.ts'

const mia = 'a0000000-0000-4000-8000-000000000001'
const ravi = 'a0000000-0000-4000-8000-000000000002'
const tom = 'a0000000-0000-4000-8000-000000000003'

function person(oid: string, facts: Partial<Person> = {}): Person {
  return {
    oid,
    displayName: 'Ravi Nair',
    firstName: 'Ravi',
    addresses: [`${oid}@contoso.example`],
    isEnabled: true,
    isGuest: false,
    zone: 'UTC',
    language: 'en',
    workdays: [1, 2, 3, 4, 5],
    ...facts,
  }
}

function settings(zone: string): PersonSettings {
  return {
    zone,
    zoneFrom: 'own',
    language: 'de-DE',
    languageFrom: 'mailbox',
    workdays: [1, 2, 4],
    workdaysFrom: 'mailbox',
    own: { zone },
    told: { language: 'de-DE', workdays: [1, 2, 4] },
    unknownZone: undefined,
    purpose: undefined,
    mailbox: 'read',
    readAt: '2026-10-12T01:00:00.000Z',
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

examRows('people', (rows) => {
  it('gives a person back as they were kept, found by id and by any address in any case', async () => {
    const people = peopleTable(rows())
    const one = person(ravi, { addresses: ['ravi@contoso.example', "o'neil@contoso.example"], department: 'Support' })
    await people.keepPerson(one)
    expect(await people.person(ravi)).toEqual(one)
    expect((await people.personAt("O'Neil@Contoso.example"))?.oid).toBe(ravi)
    expect(await people.personAt('nobody@contoso.example')).toBeUndefined()
    expect(await people.person(tom)).toBeUndefined()
  })

  it('a new profile never undoes what the mailbox said', async () => {
    const people = peopleTable(rows())
    await people.keepPerson(person(ravi))
    await people.changeSettings(ravi, () => settings('Europe/Berlin'))
    await people.keepPerson(person(ravi, { displayName: 'Ravi N.', zone: 'UTC' }))
    expect(await people.person(ravi)).toMatchObject({
      displayName: 'Ravi N.',
      zone: 'Europe/Berlin',
      workdays: [1, 2, 4],
    })
  })

  it('keeps the day of the next question, also one drawn while the mailbox was read', async () => {
    const table = rows()
    const people = peopleTable(table)
    await people.keepPerson(person(ravi))
    const between = peopleTable({
      ...table,
      write: async (partition, writes) => {
        if (writes.some(({ key }) => key === 'settings'))
          await people.drawPulse(ravi, { today: '2026-10-12', next: '2026-11-09' })
        return table.write(partition, writes)
      },
    })
    await between.changeSettings(ravi, () => settings('Europe/Berlin'))
    expect((await people.atOpening(ravi)).pulseOn).toBe('2026-11-09')
    expect(await people.settings(ravi)).toEqual(settings('Europe/Berlin'))
  })

  it('lists who wants to be told of their 1:1s, for as long as they want any', async () => {
    const people = peopleTable(rows())
    const mine = async () => (await all(people.wantingNotices())).filter((oid) => oid === tom)
    await people.keepPerson(person(tom))
    for (const [own, listed] of [
      [{ noticeBefore: 'on' }, [tom]],
      [{ noticeBefore: 'on', noticeAfter: 'on' }, [tom]],
      [{ noticeAfter: 'on' }, [tom]],
      [{ digest: 'off' }, []],
    ] as const) {
      await people.changeSettings(tom, () => ({ ...settings('Europe/Berlin'), own }))
      expect(await mine()).toEqual(listed)
    }
  })

  it('lists people under the hour of their mail, and no longer under the one they left', async () => {
    const people = peopleTable(rows())
    await people.keepPerson(person(tom))
    await people.changeSettings(tom, () => settings('America/Argentina/Buenos_Aires'))
    await people.changeSettings(tom, () => settings('Etc/GMT+12'))
    const west = { zone: 'Etc/GMT+12', day: 1, hour: 7 }
    expect(await people.digestSlots()).toContainEqual(west)
    expect(await all(people.peopleInSlot(west))).toEqual([tom])
    expect(await all(people.peopleInSlot({ ...west, zone: 'America/Argentina/Buenos_Aires' }))).toEqual([])
    await people.changeSettings(tom, (now) => ({ ...now, own: { digestDay: 5, digestHour: 16 } }))
    const friday = { ...west, day: 5, hour: 16 }
    expect(await people.digestSlots()).toContainEqual(friday)
    expect(await all(people.peopleInSlot(friday))).toEqual([tom])
    expect(await all(people.peopleInSlot(west))).toEqual([])
    await people.changeSettings(tom, (now) => ({ ...now, own: {} }))
    expect(await all(people.peopleInSlot(west))).toEqual([tom])
    expect(await all(people.peopleInSlot(friday))).toEqual([])
  })

  it('counts the zones that nobody knows by name, until the mailbox names another', async () => {
    const people = peopleTable(rows())
    const strange = (name: string) => () => ({ ...settings('Asia/Tokyo'), unknownZone: name })
    for (const oid of [ravi, tom]) await people.keepPerson(person(oid))
    await people.changeSettings(ravi, strange('Mars Standard Time'))
    await people.changeSettings(tom, strange('tzone://Microsoft/Custom'))
    expect(await people.unknownZones()).toEqual([
      { name: 'Mars Standard Time', people: 1 },
      { name: 'tzone://Microsoft/Custom', people: 1 },
    ])
    await people.changeSettings(tom, strange('Mars Standard Time'))
    expect(await people.unknownZones()).toEqual([{ name: 'Mars Standard Time', people: 2 }])
    await people.changeSettings(ravi, () => settings('Asia/Tokyo'))
    await people.changeSettings(tom, (before) => ({ ...before, mailbox: 'denied' }))
    expect(await people.unknownZones()).toEqual([{ name: 'Mars Standard Time', people: 1 }])
  })

  it('a row from before sources were kept holds the word of a mailbox that was read, and of nobody else', async () => {
    const table = rows()
    const people = peopleTable(table)
    for (const [oid, mailbox] of [
      [ravi, 'read'],
      [tom, 'denied'],
    ] as const) {
      await people.keepPerson(person(oid))
      const old = {
        zone: 'Europe/Berlin',
        language: 'de-DE',
        workdays: '[1,2]',
        mailbox,
        readAt: '2026-10-12T01:00:00Z',
      }
      await table.write(oid, [{ kind: 'put', key: 'settings', values: old }])
    }
    const told = { zone: 'Europe/Berlin', language: 'de-DE', workdays: [1, 2] }
    expect(await people.settings(ravi)).toMatchObject({ ...told, zoneFrom: 'mailbox', told })
    expect(await people.settings(tom)).toMatchObject({ zone: 'Europe/Berlin', zoneFrom: 'nothing', told: {} })
  })

  it('knows from both ends who led whom, and forgets a line that ended on its first day', async () => {
    const people = peopleTable(rows())
    const first: ManagerEdge = { reportOid: ravi, managerOid: mia, from: '2026-01-05', to: '2026-09-01', why: 'hired' }
    const second: ManagerEdge = { reportOid: ravi, managerOid: tom, from: '2026-09-01', to: null, why: 'seen' }
    const mistake: ManagerEdge = { reportOid: mia, managerOid: tom, from: '2026-09-02', to: '2026-09-02' }
    for (const edge of [first, second, mistake]) await people.keepEdge(edge)
    expect(await people.managersOf(ravi)).toEqual([first, second])
    expect(await people.reportsOf(mia)).toEqual([first])
    expect(await people.reportsOf(tom)).toEqual([second])
    expect(await all(people.currentEdges())).toEqual([second])
  })

  it('tells of somebody at once who leads them, whom they lead, and who organises for them', async () => {
    const people = peopleTable(rows())
    const [one, above, below] = [randomUUID(), randomUUID(), randomUUID()]
    const [down, up] = [
      { reportOid: below, managerOid: one, from: '2026-01-05', to: null },
      { reportOid: one, managerOid: above, from: '2026-02-02', to: null },
    ]
    for (const edge of [down, up]) await people.keepEdge(edge)
    expect((await people.personAsManager(one)).delegates).toEqual([])
    await people.keepDelegates(one, [above])
    const { lines, delegates } = await people.personAsManager(one)
    expect(lines.toSorted((a, b) => (a.from < b.from ? -1 : 1))).toEqual([down, up])
    expect(delegates).toEqual([above])
  })

  it('walks through everybody with their managers, and through nothing else', async () => {
    const people = peopleTable(rows())
    await people.keepPerson(person(ravi))
    await people.keepPerson(person(tom))
    await people.changeSettings(tom, () => settings('Asia/Kolkata'))
    await people.keepEdge({ reportOid: ravi, managerOid: tom, from: '2026-10-01', to: null })
    const known = await all(people.known())
    expect(known.map(({ person: one }) => one.oid)).toEqual([ravi, tom])
    expect(known[0]?.edges.at(-1)).toEqual({ reportOid: ravi, managerOid: tom, from: '2026-10-01', to: null })
    expect(known[1]?.settings.readAt).toBe('2026-10-12T01:00:00.000Z')
    expect((await all(people.everyone())).map(({ oid }) => oid)).toEqual([ravi, tom])
  })

  it('remembers the first whole reading of the directory, and only the first', async () => {
    const people = peopleTable(rows())
    expect(await people.firstReadAt()).toBeUndefined()
    await people.keepFirstRead('2026-10-01T01:00:00.000Z')
    await people.keepFirstRead('2026-10-02T01:00:00.000Z')
    expect(await people.firstReadAt()).toBe('2026-10-01T01:00:00.000Z')
  })

  it('lists the mailboxes that stay closed, until they open', async () => {
    const people = peopleTable(rows())
    const at = '2026-10-12T02:00:00.000Z'
    await people.keepCalendarState(ravi, 'denied', at)
    await people.keepCalendarState(tom, 'no-mailbox', at)
    await people.keepCalendarState(ravi, 'read', at)
    expect(await people.unreadMailboxes()).toEqual([{ oid: tom, state: 'no-mailbox' }])
    await people.keepCalendarState(tom, 'read', at)
    expect(await people.unreadMailboxes()).toEqual([])
  })

  it('remembers what a reading of a calendar left of each pair, until it leaves nothing', async () => {
    const people = peopleTable(rows())
    const zoe = 'a0000000-0000-4000-8000-000000000009'
    const footing = (report: Person): Footing => {
      const later = { basis: 'later', from: '2026-07-16T08:30:00.000Z' }
      return { basis: 'basis', later, version: 'version', until: '2026-10-15T08:00:00.000Z', gone: ['entry'], report }
    }
    const readingOf = async () => (await people.personAsManager(zoe)).reading
    expect(await readingOf()).toEqual({ at: undefined, footings: new Map() })
    const both = new Map([ravi, tom].map((oid) => [oid, footing(person(oid, { jobTitle: 'Engineer' }))] as const))
    const [at, next] = ['2026-10-12T22:00:00.000Z', '2026-10-13T22:00:00.000Z']
    await people.keepReading(zoe, { at, footings: both, before: new Map() })
    const left = await readingOf()
    expect(left).toEqual({ at, footings: both })
    expect(await people.calendarState(zoe)).toEqual({ state: 'read', at })
    const { footings: before } = left
    await people.keepReading(zoe, { at: next, footings: new Map([...before].slice(0, 1)), before })
    expect(await readingOf()).toEqual({ at: next, footings: new Map([...both].slice(0, 1)) })
    await people.keepReading(zoe, { at: undefined, footings: new Map(), before: (await readingOf()).footings })
    expect((await readingOf()).footings.size).toBe(0)
  })

  it('remembers how reading a calendar went', async () => {
    const people = peopleTable(rows())
    expect(await people.calendarState(mia)).toBeUndefined()
    await people.keepCalendarState(mia, 'denied', '2026-10-12T02:00:00.000Z')
    expect(await people.calendarState(mia)).toEqual({ state: 'denied', at: '2026-10-12T02:00:00.000Z' })
  })
})
