import { beforeEach, describe, expect, it } from 'vitest'
import type { DirectoryPerson } from '../../ports/directory.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { Colleagues } from '../../ports/colleagues.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { colleaguesTable } from '../../tables/people/colleagues-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { readDirectory } from './read-directory.ts'

const first = '2026-10-13T01:00:00.000Z'
const second = '2026-10-14T01:00:00.000Z'

function entry(oid: string, facts: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const displayName = `${oid} Berg`
  return { oid, displayName, addresses: [`${oid}@contoso.example`], isEnabled: true, isGuest: false, ...facts }
}

let people: PeopleStore
let colleagues: Colleagues
let told: unknown[]
beforeEach(() => {
  people = peopleTable(memoryRows())
  colleagues = colleaguesTable(memoryRows())
  told = []
})

function look(entries: DirectoryPerson[], now: string): Promise<string[]> {
  async function* pages() {
    for (const one of entries) yield [one]
  }
  const queue: JobQueue = { send: async (_name, messages) => void told.push(...messages) }
  const ports = { people, colleagues, organisation: {}, queue, directory: { people: pages } }
  return readDirectory(ports, { run: now, now })
}

const small = [
  entry('mia'),
  entry('ravi', { managerOid: 'mia', hiredOn: '2019-04-01' }),
  entry('tom', { managerOid: 'mia' }),
]

describe('the directory, night after night', () => {
  it('at first: people, lines since they joined or 26 weeks back, and whose mailboxes to ask', async () => {
    expect((await look(small, first)).toSorted()).toEqual(['mia', 'ravi', 'tom'])
    expect(await people.person('ravi')).toMatchObject({ firstName: 'ravi', zone: 'UTC' })
    expect(await people.managersOf('ravi')).toMatchObject([{ managerOid: 'mia', from: '2019-04-01', why: 'hired' }])
    expect(await people.managersOf('tom')).toMatchObject([{ from: '2026-04-14', why: 'unknown' }])
  })

  it('an open account whose mailbox is a room or shared is nobody’s manager and nobody’s report', async () => {
    const office = [
      ...small,
      entry('room'),
      entry('desk', { managerOid: 'mia' }),
      entry('closed', { isEnabled: false }),
    ]
    const guest = entry('guest', { isGuest: true })
    expect((await look([...office, guest], first)).toSorted()).toEqual(['desk', 'mia', 'ravi', 'room', 'tom'])
    expect(await people.managersOf('desk')).toMatchObject([{ managerOid: 'mia', to: null }])
    for (const oid of ['room', 'desk'])
      await people.changeSettings(oid, (settings) => ({ ...settings, purpose: 'shared' }))
    expect((await look([...office, guest], second)).toSorted()).toEqual(['desk', 'mia', 'ravi', 'room', 'tom'])
    expect(await people.managersOf('desk')).toMatchObject([{ managerOid: 'mia', to: '2026-10-14' }])
    expect(await people.person('desk')).toMatchObject({ isEnabled: true, purpose: 'shared' })
  })

  it('a move, a leaver and a joiner are dated the day they are seen', async () => {
    await look(small, first)
    await look(
      [entry('mia'), entry('ravi', { managerOid: 'zoe' }), entry('zoe', { managerOid: 'mia', hiredOn: '2026-10-01' })],
      second,
    )
    expect(await people.managersOf('ravi')).toMatchObject([
      { managerOid: 'mia', to: '2026-10-14' },
      { managerOid: 'zoe', from: '2026-10-14', to: null, why: 'seen' },
    ])
    expect(told).toHaveLength(2)
    expect(told).toEqual(expect.arrayContaining([{ pairId: 'mia_ravi' }, { pairId: 'mia_tom' }]))
    expect((await people.person('tom'))?.isEnabled).toBe(false)
    expect(await people.managersOf('tom')).toMatchObject([{ managerOid: 'mia', to: '2026-10-14' }])
    expect(await people.managersOf('zoe')).toMatchObject([{ from: '2026-10-14', why: 'seen' }])
  })

  it('guests, disabled accounts and strangers neither lead nor are led; a circle of two is two lines', async () => {
    await look(
      [
        entry('mia', { managerOid: 'ravi' }),
        entry('ravi', { managerOid: 'mia' }),
        entry('guest', { managerOid: 'mia', isGuest: true }),
        entry('room', { managerOid: 'mia', isEnabled: false }),
        entry('tom', { managerOid: 'somebody-elsewhere' }),
        entry('zoe', { managerOid: 'room' }),
        entry('self', { managerOid: 'self' }),
      ],
      first,
    )
    const lines: string[] = []
    for await (const { reportOid, managerOid } of people.currentEdges()) lines.push(`${managerOid} leads ${reportOid}`)
    expect(lines.toSorted()).toEqual(['mia leads ravi', 'ravi leads mia'])
  })

  it('somebody who comes back has a new line, and the old one stays', async () => {
    await look(small, first)
    await look([entry('mia'), entry('ravi', { managerOid: 'mia' })], '2026-10-14T01:00:00.000Z')
    await look(small, '2026-10-16T01:00:00.000Z')
    expect(await people.managersOf('tom')).toMatchObject([{ to: '2026-10-14' }, { from: '2026-10-16', to: null }])
    expect((await people.person('tom'))?.isEnabled).toBe(true)
  })

  it('whose account is closed or gone was a human being, unlike an account that was never open', async () => {
    await look([...small, entry('room', { isEnabled: false })], first)
    await look([entry('mia'), entry('ravi', { isEnabled: false }), entry('room', { isEnabled: false })], second)
    await look(
      [entry('mia'), entry('ravi', { isEnabled: false }), entry('room', { isEnabled: false })],
      '2026-10-15T01:00:00.000Z',
    )
    expect(await people.person('ravi')).toMatchObject({ isEnabled: false, hasLeft: true, leftOn: '2026-10-14' })
    expect(await people.person('tom')).toMatchObject({ isEnabled: false, hasLeft: true, leftOn: '2026-10-14' })
    expect(await people.person('room')).not.toHaveProperty('hasLeft')
    await look(small, '2026-10-16T01:00:00.000Z')
    expect(await people.person('ravi')).not.toHaveProperty('hasLeft')
  })

  it('a directory that suddenly lacks a fifth of its people changes nothing', async () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`p${index}`, index > 0 ? { managerOid: 'p0' } : {}))
    await look(many, first)
    await expect(look(many.slice(0, 40), second)).rejects.toThrow('40 of 60 people')
    expect((await people.person('p50'))?.isEnabled).toBe(true)
    expect(await people.managersOf('p50')).toMatchObject([{ to: null }])
  })

  it('who no longer takes part keeps their past and leads nobody, and is a human being all the same', async () => {
    const outsider: DirectoryPerson = {
      ...entry('ravi'),
      displayName: '',
      addresses: [],
      isEnabled: false,
      isOutside: true,
    }
    await look(small, first)
    await look([entry('mia'), outsider, entry('tom', { managerOid: 'mia' })], second)
    expect(await people.managersOf('ravi')).toMatchObject([{ managerOid: 'mia', to: '2026-10-14' }])
    expect(await people.person('ravi')).toMatchObject({ displayName: 'ravi Berg', isEnabled: false, isOutside: true })
    await look(small, '2026-10-15T01:00:00.000Z')
    expect((await people.person('ravi'))?.isOutside).toBeUndefined()
    expect(await people.managersOf('ravi')).toMatchObject([{ to: '2026-10-14' }, { from: '2026-10-15', to: null }])
  })

  it('a pilot of a few people in a large directory is whole, and keeps nothing of the others', async () => {
    const many = Array.from({ length: 100 }, (_, index) => entry(`p${index}`, index > 0 ? { managerOid: 'p0' } : {}))
    await look(many, first)
    const pilot = many.map((one, index) => (index < 5 ? one : { ...one, isOutside: true as const }))
    await look(pilot, second)
    let lines = 0
    for await (const { reportOid } of people.currentEdges())
      lines += Number(['p1', 'p2', 'p3', 'p4'].includes(reportOid))
    expect(lines).toBe(4)
    expect(await people.managersOf('p50')).toMatchObject([{ to: '2026-10-14' }])
  })

  it('a line whose keeping was cut off in the middle is kept whole by the next night', async () => {
    const rows = memoryRows()
    let isDying = true
    people = peopleTable({
      ...rows,
      write: async (partition, writes) => {
        if (isDying && writes.some(({ key }) => key.startsWith('leads|ravi'))) throw new Error('the process died')
        return rows.write(partition, writes)
      },
    })
    await expect(look(small, first)).rejects.toThrow('died')
    isDying = false
    await look(small, second)
    expect(await people.reportsOf('mia')).toMatchObject([
      { reportOid: 'ravi', from: '2019-04-01' },
      { reportOid: 'tom' },
    ])
  })

  it('keeps what segments are cut by as it is today', async () => {
    const facts = {
      department: 'Support',
      division: 'Services',
      office: 'Lisbon',
      country: 'PT',
      hiredOn: '2020-02-03',
      employeeType: 'Contractor',
    }
    await look([entry('mia', facts)], first)
    expect(await people.person('mia')).toMatchObject(facts)
    await look([entry('mia', { ...facts, department: 'Sales', office: 'Porto' })], second)
    expect(await people.person('mia')).toMatchObject({ ...facts, department: 'Sales', office: 'Porto' })
  })

  it('whose mailbox nobody may read lives by the directory, else by their manager, from the first night on', async () => {
    const entries = [
      entry('mia', { country: 'Deutschland', preferredLanguage: 'de-DE' }),
      entry('ravi', { managerOid: 'mia', country: 'US' }),
      entry('tom', { managerOid: 'ravi', preferredLanguage: 'fr-FR' }),
    ]
    await look(entries, first)
    expect(await people.settings('ravi')).toMatchObject({
      zone: 'Europe/Berlin',
      zoneFrom: 'manager',
      language: 'de-DE',
    })
    expect(await people.settings('tom')).toMatchObject({
      zone: 'Europe/Berlin',
      zoneFrom: 'manager',
      language: 'fr-FR',
    })
    await look([entry('mia', { country: 'Japan' }), ...entries.slice(1)], second)
    expect(await people.settings('tom')).toMatchObject({ zone: 'Asia/Tokyo', language: 'fr-FR' })
    expect(await people.settings('ravi')).toMatchObject({ language: 'en', languageFrom: 'nothing' })
  })

  it('two who lead each other, of whom nothing is known, live by UTC and say so', async () => {
    await look([entry('mia', { managerOid: 'ravi' }), entry('ravi', { managerOid: 'mia' })], first)
    expect(await people.settings('mia')).toMatchObject({ zone: 'UTC', zoneFrom: 'nothing' })
  })

  it('the first day at work is the day on the spot, also where the directory holds an instant', async () => {
    const hiredAt = '2026-03-31T22:00:00.000Z'
    await look(
      [
        entry('mia', { country: 'DE', hiredAt }),
        entry('ravi', { managerOid: 'mia', country: 'PT', hiredAt }),
        entry('tom', { managerOid: 'mia', hiredOn: '2026-04-01' }),
      ],
      first,
    )
    const days = await Promise.all(['mia', 'ravi', 'tom'].map(async (oid) => (await people.person(oid))?.hiredOn))
    expect(days).toEqual(['2026-04-01', '2026-03-31', '2026-04-01'])
    expect(await people.managersOf('ravi')).toMatchObject([{ from: '2026-03-31', why: 'hired' }])
  })

  it('a person is spoken to by their given name, also where the directory holds a full name alone', async () => {
    await look(
      [
        entry('mia', { displayName: 'Dr. Kovac, Mia (Contoso)', givenName: 'Mia Anna' }),
        entry('ravi', { displayName: 'Nair, Ravi', givenName: ' ' }),
        entry('khai', { displayName: 'Nguyễn Khai', familyName: 'Nguyễn' }),
      ],
      first,
    )
    const names = await Promise.all(['mia', 'ravi', 'khai'].map(async (oid) => (await people.person(oid))?.firstName))
    expect(names).toEqual(['Mia Anna', 'Ravi', 'Khai'])
  })

  it('a person is found by each of several addresses, and by a new one the next morning', async () => {
    await look([entry('mia', { addresses: ['mia@contoso.example', 'm.kovac@contoso.example'] })], first)
    await look([entry('mia', { addresses: ['mia@contoso.example', 'mia.new@contoso.example'] })], second)
    for (const address of ['mia@contoso.example', 'MIA.new@contoso.example']) {
      expect((await people.personAt(address))?.oid).toBe('mia')
    }
  })
})

it('names every open account of the organisation’s own for HR, and nobody else', async () => {
  await look(
    [...small, entry('guest', { isGuest: true }), entry('gone', { isEnabled: false })],
    '2026-10-14T01:00:00.000Z',
  )
  expect(await colleagues.find('mia')).toMatchObject({ oid: 'mia' })
  expect(await colleagues.find('guest')).toBeUndefined()
  expect(await colleagues.find('gone')).toBeUndefined()
  await look([entry('ravi'), entry('tom')], '2026-10-15T01:00:00.000Z')
  expect(await colleagues.find('mia')).toBeUndefined()
})
