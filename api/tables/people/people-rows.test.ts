import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { aPerson } from '../../../tests/api/builders.ts'
import { rowOf, someWithout, testMisfits } from '../../../tests/api/row-exam.ts'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { OwnChoices } from '#domain/people/own-choices'
import { noSettings } from '../../people/no-settings.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { Person, PersonSettings } from '../../ports/people-store.ts'
import { corrections, occurrencesIn, occurrencesRow, openingRow, toOccurrenceText } from '../rows/ledger-row.ts'
import { ledgerTable } from '../ledger/ledger-table.ts'
import { splitText } from '../rows/long-text.ts'
import { calendarRow, mailboxRow } from './mailbox-states.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { pairInListRow } from '../ledger/overview-table.ts'
import { addressRow, delegatesRow, firstReadRow, peopleTable } from './people-table.ts'
import {
  edgeRow,
  leadRow,
  profileRow,
  profileValues,
  settingsRow,
  settingsValues,
  toPerson,
  toSettings,
} from './person-rows.ts'
import { slotRow, unknownZoneRow } from './people-lists.ts'
import type { Rows, Value } from '../storage/rows.ts'
import { titlesRow } from '../sealing/sealed-titles.ts'

const now = '2026-10-15T08:30:00.000Z'

const person: Required<Omit<Person, 'purpose'>> = {
  oid: 'mia',
  displayName: 'Mia Berg',
  firstName: 'Mia',
  jobTitle: 'Engineer',
  addresses: ['mia@contoso.example', 'm.berg@contoso.example'],
  isEnabled: true,
  isGuest: false,
  isOutside: true,
  hasLeft: true,
  leftOn: '2026-10-01',
  zone: noSettings.zone,
  language: noSettings.language,
  workdays: noSettings.workdays,
  department: 'Sales',
  division: 'North',
  office: 'Leeds',
  country: 'UK',
  state: 'Yorkshire',
  preferredLanguage: 'en-GB',
  hiredOn: '2020-01-01',
  employeeType: 'Employee',
}
const own: Required<OwnChoices> = {
  zone: 'Europe/Berlin',
  language: 'de-DE',
  workdays: [1, 2, 3],
  digest: 'on',
  digestEndedAt: '2026-10-15T08:10:00.000Z',
  digestSnoozedUntil: '2026-12-01',
  digestTitles: 'hidden',
  digestDay: 2,
  digestHour: 9,
  clock: '24',
  noticeBefore: 'on',
  noticeAfter: 'on',
  todoList: 'AAMkAD-list',
  hoursFrom: 8,
  hoursTo: 17,
}
const settings: PersonSettings = {
  zone: 'Europe/Berlin',
  language: 'de-DE',
  workdays: [1, 2, 3],
  zoneFrom: 'own',
  languageFrom: 'mailbox',
  workdaysFrom: 'nothing',
  own,
  told: { zone: 'UTC', language: 'en', workdays: [1] },
  unknownZone: 'Customized Time Zone',
  purpose: 'room',
  mailbox: 'read',
  readAt: now,
}
const occurrence: Required<Occurrence> = {
  key: 'k1',
  entries: [{ key: 'k1', id: 'i1', uid: 'u1', series: 's1', follows: ['s0'] }],
  series: 's1',
  plannedAt: now,
  plannedOn: '2026-10-15',
  startAt: now,
  endAt: now,
  status: 'declined_by_report',
  organiser: 'other',
  answers: { manager: 'organizer', report: 'accepted' },
  conflict: true,
  oof: false,
  noticeHours: 2.5,
  isSettled: true,
  byWord: true,
  aside: 'left_plan',
  traces: ['note', 'panelReport'],
  fadedTier: 'strong',
  tier: 'confirmed',
  isHeld: true,
}
const listed: OverviewRow = {
  pairId: 'm_r',
  you: 'report',
  other: { oid: 'm', displayName: 'Mara Okafor', firstName: 'Mara', jobTitle: 'Lead' },
  relation: ['2026-01-05', null],
  rhythm: undefined,
  openDues: { manager: ['2026-10-22', null], report: [] },
  asked: { manager: 1, report: 0 },
  promises: [{ id: 'c1', owner: 'manager', due: null, currentDue: '2026-10-22', etag: 'v1' }],
  plan: {
    id: 'p1',
    startOn: '2026-09-07',
    weeks: 12,
    pauses: [['2026-09-14', null]],
    habits: [{ id: 'h1', owner: 'report', days: [1], startedOn: '2026-09-07', done: ['2026-09-08'], wording: 0 }],
  },
  thanks: { id: 'n1', at: now, version: '' },
  topics: { manager: 0, report: 2 },
  seriesClaim: 'ours',
}

describe('written and read back, with everything and with any of it missing, it is the same', () => {
  const optional = ['jobTitle', 'isOutside', 'hasLeft', 'leftOn', 'department', 'division', 'office'] as const
  const places = ['country', 'state', 'preferredLanguage', 'hiredOn', 'employeeType'] as const

  test('a person', () => {
    fc.assert(
      fc.property(someWithout(person, ...optional, ...places), (one) => {
        expect(toPerson('mia', rowOf(profileValues(one)), undefined)).toEqual(one)
      }),
    )
  })

  test('settings', () => {
    fc.assert(
      fc.property(someWithout(own, ...(Object.keys(own) as (keyof OwnChoices)[])), fc.boolean(), (chosen, isBare) => {
        const bare = isBare ? { unknownZone: undefined, purpose: undefined, readAt: undefined, told: {} } : {}
        const kept: PersonSettings = { ...settings, own: chosen, ...bare }
        expect(toSettings(rowOf(settingsValues(kept)))).toEqual(kept)
      }),
    )
  })

  test('occurrences', () => {
    const missing = ['entries', 'series', 'conflict', 'oof', 'noticeHours', 'byWord', 'aside', 'traces'] as const
    fc.assert(
      fc.property(someWithout(occurrence, ...missing, 'fadedTier', 'tier', 'isHeld'), (one) => {
        expect(occurrencesIn(rowOf(splitText(toOccurrenceText([one, one]))))).toEqual([one, one])
      }),
    )
  })

  test('a pair in a list', () => {
    fc.assert(
      fc.property(someWithout(listed, 'asked', 'promises', 'plan', 'thanks', 'seriesClaim'), (one) => {
        expect(pairInListRow(rowOf(splitText(JSON.stringify(one)))).text).toEqual(JSON.parse(JSON.stringify(one)))
      }),
    )
  })
})

describe.each([
  [profileRow, profileValues(person)],
  [settingsRow, { ...settingsValues(settings), nextPulseOn: '2026-11-01' }],
  [edgeRow, { manager: 'm', to: '2026-10-01', why: 'seen', isHalfKept: true }],
  [leadRow, { to: '2026-10-01', why: 'hired' }],
  [addressRow, { oid: 'mia' }],
  [delegatesRow, { oids: '["ada"]' }],
  [firstReadRow, { at: now }],
  [mailboxRow, { state: 'denied' }],
  [calendarRow, { state: 'read', at: now }],
  [unknownZoneRow, { name: 'Customized Time Zone' }],
  [slotRow, { zone: 'Europe/Berlin', day: 2, hour: 9 }],
  [pairInListRow, splitText(JSON.stringify(listed))],
  [titlesRow, splitText('{"c1":"an envelope"}', 'titles')],
  [occurrencesRow, splitText(toOccurrenceText([occurrence]))],
  [openingRow, { slotAt: now, at: now }],
  [corrections.occurrence, { said: 'held' }],
  [corrections.series, { said: 'ours' }],
  [corrections.person, { said: 'not_a_person' }],
])('$kind', (reader, values) => {
  testMisfits(reader, values)
})

describe('a row that does not fit', () => {
  let told: string[]
  let rows: Rows
  beforeEach(() => {
    told = []
    rows = memoryRows('people', ({ code }) => void told.push(code))
  })
  const damage = async (partition: string, key: string, changes: Record<string, Value>) => {
    const row = await rows.read(partition, key)
    await rows.write(partition, [{ kind: 'put', key, values: { ...row?.values, ...changes } }])
  }

  test('of one person leaves everybody else to the night, and the directory writes a profile anew', async () => {
    const people = peopleTable(rows)
    for (const oid of ['ada', 'ben', 'mia']) {
      await people.keepPerson(aPerson({ oid, displayName: oid }))
      await people.keepEdge({ reportOid: oid, managerOid: 'boss', from: '2026-01-05', to: null })
    }
    await damage('ada', 'profile', { addresses: 'ada@contoso.example' })
    await damage('ben', 'settings', { mailbox: 'full' })
    const names = []
    for await (const { displayName } of people.everyone()) names.push(displayName)
    expect(names).toEqual(['mia'])
    expect(told.toSorted()).toEqual(['people.profile.addresses', 'people.settings.mailbox'])
    await expect(people.reader('ben')).rejects.toMatchObject({ code: 'people.settings.mailbox' })
    await people.keepPerson(aPerson({ oid: 'ada', displayName: 'ada' }))
    expect((await people.person('ada'))?.displayName).toBe('ada')
  })

  test('opens nothing: a reporting line that is damaged is none', async () => {
    const people = peopleTable(rows)
    await people.keepEdge({ reportOid: 'mia', managerOid: 'boss', from: '2026-01-05', to: null })
    await damage('mia', 'manager|2026-01-05', { manager: 7 })
    await damage('boss', 'leads|mia|2026-01-05', { to: false })
    expect([await people.managersOf('mia'), await people.reportsOf('boss')]).toEqual([[], []])
    expect(told).toEqual(['people.edge.manager', 'people.lead.to'])
  })

  test('of occurrences is trouble, since the ledger is written back as a whole; a word about them is left out', async () => {
    const ledger = ledgerTable(rows)
    await ledger.correct('m_r', { about: 'occurrence', key: 'k1', by: 'report', said: 'held' })
    await ledger.correct('m_r', { about: 'series', key: 's1', by: 'manager', said: 'ours' })
    await damage('m_r', 'x|series|s1|manager', { said: 'mine' })
    await rows.write('m_r', [{ kind: 'put', key: 'x|weather|k1|manager', values: { said: 'rain' } }])
    const { corrections: words } = await ledger.read('m_r', '2026-09-07')
    expect(words).toEqual([{ about: 'occurrence', key: 'k1', by: 'report', said: 'held' }])
    expect(told.toSorted()).toEqual(['people.correction.about', 'people.correction.said'])
    const values = splitText(toOccurrenceText([{ ...occurrence, status: JSON.parse('"off"') }]))
    await rows.write('m_r', [{ kind: 'put', key: 'w|2026-09-07', values }])
    await expect(ledger.read('m_r', '2026-09-07')).rejects.toMatchObject({ code: 'people.occurrences.text.status' })
  })
})
