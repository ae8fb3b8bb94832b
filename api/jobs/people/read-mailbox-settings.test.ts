import { expect, it } from 'vitest'
import { aPerson } from '../../../tests/api/builders.ts'
import type { MailboxSettingsAnswer } from '../../ports/mailbox-settings-reader.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { readMailboxSettings } from './read-mailbox-settings.ts'

const run = '2026-10-14T01:00:00.000Z'
const now = '2026-10-14T01:02:00.000Z'
const oids = ['ada', 'mia', 'ravi', 'tom']

async function world(answers: Record<string, MailboxSettingsAnswer | Error>) {
  const people = peopleTable(memoryRows())
  for (const oid of oids) await people.keepPerson(aPerson({ oid, displayName: oid }))
  const asked: string[] = []
  const settingsOf = async (oid: string): Promise<MailboxSettingsAnswer> => {
    asked.push(oid)
    const answer = answers[oid] ?? { kind: 'read', settings: { zone: 'Asia/Tokyo' } }
    if (answer instanceof Error) throw answer
    return answer
  }
  return {
    people,
    asked,
    answers,
    read: () => readMailboxSettings({ people, organisation: {}, mailboxSettings: { settingsOf } }, { run, oids }, now),
  }
}

it('one mailbox in trouble stops no other, and alone is asked again', async () => {
  const { people, asked, answers, read } = await world({ mia: new Error('503 ServiceUnavailable') })
  await expect(read()).rejects.toThrow('503 ServiceUnavailable')
  expect(asked).toEqual(oids)
  for (const oid of ['ada', 'ravi', 'tom']) expect((await people.person(oid))?.zone).toBe('Asia/Tokyo')
  expect((await people.person('mia'))?.zone).toBe('Europe/Berlin')

  delete answers['mia']
  asked.length = 0
  expect(await read()).toBeUndefined()
  expect(asked).toEqual(['mia'])
  expect((await people.person('mia'))?.zone).toBe('Asia/Tokyo')
})

it('a mailbox that is missing or closed is a state of its person, who keeps what was known', async () => {
  const { people, read } = await world({ mia: { kind: 'no-mailbox' }, tom: { kind: 'denied' } })
  for (const oid of ['mia', 'tom'])
    await people.changeSettings(oid, (settings) => ({ ...settings, told: { zone: 'Europe/Berlin' } }))
  expect(await read()).toEqual({ note: '1 no-mailbox, 1 denied' })
  expect(await people.settings('mia')).toMatchObject({ mailbox: 'no-mailbox', zone: 'Europe/Berlin', readAt: now })
  expect(await people.settings('tom')).toMatchObject({ mailbox: 'denied', zone: 'Europe/Berlin' })
})

it('a mailbox tells that it is no person’s, and later that it is one after all', async () => {
  const { people, answers, read } = await world({ tom: { kind: 'read', settings: { purpose: 'room' } } })
  await read()
  expect(await people.person('tom')).toMatchObject({ purpose: 'room' })
  answers['tom'] = { kind: 'read', settings: {} }
  await people.changeSettings('tom', (settings) => ({ ...settings, readAt: '2026-10-01T00:00:00.000Z' }))
  await read()
  expect((await people.person('tom'))?.purpose).toBeUndefined()
})

it('a mailbox that names a zone nobody knows is told, and the zone is taken from elsewhere', async () => {
  const strange = { kind: 'read', settings: { unknownZone: 'Mars Standard Time' } } as const
  const { people, read } = await world({ ravi: strange })
  await people.keepPerson({ ...aPerson({ oid: 'ravi', displayName: 'ravi' }), country: 'DEU' })
  await read()
  expect(await people.settings('ravi')).toMatchObject({ zone: 'Europe/Berlin', zoneFrom: 'directory' })
  expect(await people.unknownZones()).toEqual([{ name: 'Mars Standard Time', people: 1 }])
})
