import { beforeEach, expect, it } from 'vitest'
import { aPerson } from '../../tests/api/builders.ts'
import type { PeopleStore, Person, PersonSettings } from '../ports/people-store.ts'
import { memoryRows } from '../tables/storage/memory-rows.ts'
import { peopleTable } from '../tables/people/people-table.ts'
import { settledAfter, settlePerson } from './settle-person.ts'

const now = '2026-10-15T08:00:00.000Z'
const organisation = { zone: 'Europe/London', language: 'en-GB' }

let people: PeopleStore
beforeEach(async () => {
  people = peopleTable(memoryRows())
  // david leads mia, mia leads ravi and zoe.
  await add('david')
  await add('mia', 'david')
  await add('ravi', 'mia')
  await add('zoe', 'mia')
})

async function add(oid: string, managerOid?: string, facts: Partial<Person> = {}) {
  await people.keepPerson({ ...aPerson({ oid, displayName: oid }), zone: 'UTC', ...facts })
  if (managerOid !== undefined) await people.keepEdge({ reportOid: oid, managerOid, from: '2026-01-05', to: null })
}

const settle = (oid: string, change?: (settings: PersonSettings) => PersonSettings) =>
  settlePerson({ people, organisation }, { oid, now, ...(change ? { change } : {}) })

const tell = (zone: string) => (settings: PersonSettings) => ({ ...settings, told: { zone } })

it('without any word of theirs a person lives by the organisation, then by their manager, down the whole line', async () => {
  for (const oid of ['david', 'mia', 'ravi', 'zoe']) await settle(oid)
  expect(await people.settings('ravi')).toMatchObject({ zone: 'Europe/London', zoneFrom: 'organisation' })
  await settle('zoe', (settings) => ({ ...settings, own: { zone: 'Asia/Tokyo' } }))
  await settle('david', tell('America/Los_Angeles'))
  expect(await people.settings('mia')).toMatchObject({ zone: 'America/Los_Angeles', zoneFrom: 'manager' })
  expect(await people.person('ravi')).toMatchObject({ zone: 'America/Los_Angeles', language: 'en-GB' })
  expect(await people.settings('zoe')).toMatchObject({ zone: 'Asia/Tokyo', zoneFrom: 'own' })
})

it('the directory is asked before the manager: a language, and the clock of a country that has one', async () => {
  await add('lea', 'mia', { country: 'France', preferredLanguage: 'fr-FR' })
  await add('sam', 'mia', { country: 'USA', preferredLanguage: '??' })
  await settle('mia', tell('Europe/Berlin'))
  expect(await settle('lea')).toMatchObject({ zone: 'Europe/Paris', zoneFrom: 'directory', language: 'fr-FR' })
  expect(await settle('sam')).toMatchObject({ zone: 'Europe/Berlin', zoneFrom: 'manager', language: 'en-GB' })
})

it('two who lead each other come to an end', async () => {
  await people.keepEdge({ reportOid: 'david', managerOid: 'mia', from: '2026-01-05', to: null })
  await settle('mia', tell('Asia/Kolkata'))
  expect(await people.settings('david')).toMatchObject({ zone: 'Asia/Kolkata', zoneFrom: 'manager' })
})

it('people are found under the zone they live by', async () => {
  await settle('mia', tell('Asia/Kolkata'))
  const found: string[] = []
  for await (const oid of people.peopleInSlot({ zone: 'Asia/Kolkata', day: 1, hour: 7 })) found.push(oid)
  expect(found.toSorted()).toEqual(['mia', 'ravi', 'zoe'])
})

it('asking what would be writes nothing', async () => {
  const found = await settledAfter({ people, organisation }, { oid: 'ravi', now, change: tell('Asia/Tokyo') })
  expect(found).toMatchObject({ zone: 'Asia/Tokyo' })
  expect(await people.settings('ravi')).toMatchObject({ zone: 'UTC' })
  expect(await settle('nobody')).toBeUndefined()
})
