import { beforeEach, expect, it } from 'vitest'
import { changeSettingsInput } from '../../contract/change-settings.ts'
import { aPerson } from '../../tests/api/builders.ts'
import { settlePerson } from '../people/settle-person.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import { memoryRows } from '../tables/memory-rows.ts'
import { peopleTable } from '../tables/people-table.ts'
import { changeSettings } from './change-settings.ts'
import { readSettings } from './read-settings.ts'

const now = '2026-10-15T08:00:00.000Z'
const mia = { caller: { oid: 'mia', roles: [], token: '' }, now, pairId: undefined }

let people: PeopleStore
beforeEach(async () => {
  people = peopleTable(memoryRows())
  for (const oid of ['mia', 'ravi']) await people.keepPerson({ ...aPerson({ oid, displayName: oid }), zone: 'UTC' })
  await people.keepEdge({ reportOid: 'ravi', managerOid: 'mia', from: '2026-01-05', to: null })
  const told = { zone: 'Europe/Berlin', language: 'de-DE', workdays: [1, 2, 3, 4] }
  const change = <Known>(known: Known) => ({ ...known, told, mailbox: 'read' as const })
  await settlePerson({ people, organisation: {} }, { oid: 'mia', now, change })
})

const read = () => readSettings({ people, organisation: {} })({ input: {}, ...mia })
const change = (input: unknown) =>
  changeSettings({ people, organisation: {} })({ input: changeSettingsInput.parse(input), ...mia })

it('one sees what holds, who told it, and nothing of one’s own before one chose', async () => {
  expect(await read()).toEqual({
    kind: 'done',
    output: {
      zone: {
        value: 'Europe/Berlin',
        from: 'mailbox',
        own: null,
        found: { value: 'Europe/Berlin', from: 'mailbox' },
      },
      language: { value: 'de-DE', from: 'mailbox', own: null, found: { value: 'de-DE', from: 'mailbox' } },
      workdays: { value: [1, 2, 3, 4], from: 'mailbox', own: null, found: { value: [1, 2, 3, 4], from: 'mailbox' } },
    },
  })
})

it('one’s own word goes before the mailbox, one setting at a time, and can be taken back', async () => {
  await change({ zone: 'Asia/Tokyo' })
  expect(await change({ workdays: [5, 1, 5] })).toMatchObject({
    output: {
      zone: { value: 'Asia/Tokyo', from: 'own', own: 'Asia/Tokyo', found: { value: 'Europe/Berlin', from: 'mailbox' } },
      workdays: { value: [1, 5], own: [1, 5] },
      language: { value: 'de-DE', own: null },
    },
  })
  expect(await people.person('mia')).toMatchObject({ zone: 'Asia/Tokyo', workdays: [1, 5] })
  expect(await change({ zone: null, workdays: null })).toMatchObject({
    output: { zone: { value: 'Europe/Berlin', own: null }, workdays: { value: [1, 2, 3, 4], own: null } },
  })
})

it('whoever leans on one’s zone follows at once', async () => {
  await change({ zone: 'Asia/Tokyo' })
  expect(await people.settings('ravi')).toMatchObject({ zone: 'Asia/Tokyo', zoneFrom: 'manager' })
})

it('somebody the directory does not know has no settings', async () => {
  const nobody = { ...mia, caller: { ...mia.caller, oid: 'nobody' } }
  const ports = { people, organisation: {} }
  expect(await readSettings(ports)({ input: {}, ...nobody })).toEqual({ kind: 'not-found' })
  expect(await changeSettings(ports)({ input: { zone: 'Asia/Tokyo' }, ...nobody })).toEqual({ kind: 'not-found' })
})

it.each([
  [{ zone: 'Berlin' }, 'This is not a time zone. Write one such as Europe/Berlin.'],
  [{ zone: '' }, 'This is not a time zone. Write one such as Europe/Berlin.'],
  [{ language: 'German!' }, 'This is not a language. Write one such as de-DE.'],
  [{ language: '' }, 'This is not a language. Write one such as de-DE.'],
  [{ workdays: [] }, 'Choose at least one working day.'],
])('%j is refused with a sentence', (input, sentence) => {
  expect(changeSettingsInput.safeParse(input).error?.issues[0]?.message).toBe(sentence)
})

it.each([{ workdays: [0] }, { workdays: [8] }, { workdays: [1.5] }, { oid: 'ravi' }])('%j is refused', (input) => {
  expect(changeSettingsInput.safeParse(input).success).toBe(false)
})
