import {
  calendarCase,
  days,
  entry,
  mia,
  night,
  ofRavi,
  ravi,
  series,
  somebody,
  type CaseFacts,
  type EntryFacts,
  type Invited,
} from './a-night.ts'
import type { ReplayExpected } from '../../replay/replay-case.ts'

const ten = days('2026-08-27', 10)
const all: ReplayExpected = { planned: 10, kept: 10, lost: 0, cadenceDays: 7, contactDays: ten }
const none: ReplayExpected = { planned: 0, contactDays: [] }
const tom = somebody('tom', 'Tom Weber')
const ofMia: Invited = { address: mia.mail, name: mia.name, response: 'notResponded' }
const byTom = { organizer: { name: tom.name, address: tom.mail }, response: 'notResponded' }
const silent: Invited = { ...ofRavi, response: 'notResponded' }
const oldName = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=1a2b-ravi'

/** Ten Thursdays of one kind, read once when all are over. */
function thursdays(name: string, facts: EntryFacts, expect: ReplayExpected, rest: CaseFacts = {}) {
  return calendarCase(name, [night('2026-11-02', series('a', ten, facts))], expect, rest)
}

/** The same, with something else in the calendar beside each. */
function beside(name: string, facts: EntryFacts, expect: ReplayExpected) {
  return calendarCase(name, [night('2026-11-02', series('a', ten), series('f', ten, facts))], expect)
}

const why = (reason: string): ReplayExpected => ({
  ...none,
  notCounted: ten.map((on) => ({ id: `a-${on}`, why: reason })),
})
const pinned = (by: 'manager' | 'report' = 'report'): CaseFacts => ({
  said: [{ about: 'series', key: 'a', by, said: 'ours' }],
})

export const oneEntry = [
  thursdays('one weekly series', {}, all),
  thursdays('one iCalUId for the whole series', { uid: 'shared' }, all),
  thursdays('no iCalUId', { uid: null }, all),
  thursdays('an empty iCalUId', { uid: '' }, all),
  beside('the same slots in two series', {}, all),
  beside('two series that touch', { at: '10:40' }, all),
  beside('an own focus block over each', { attendees: [], minutes: 120, at: '09:30' }, all),
  beside(
    'a block with nothing but a room',
    { attendees: [{ address: 'room@contoso.example', type: 'resource' }] },
    all,
  ),
  beside(
    'a meeting with somebody else over each',
    { attendees: [{ address: 'zoe@fabrikam.example' }] },
    { planned: 10, lost: 10, contactDays: [] },
  ),
  beside(
    'a declined meeting over each',
    { ...byTom, response: 'declined', attendees: [{ ...ofMia, response: 'declined' }] },
    all,
  ),
  beside('a private copy of each is no double booking', { sensitivity: 'private' }, all),
  thursdays('an assistant organises, nobody answers', { ...byTom, attendees: [ofMia, silent] }, all, { others: [tom] }),
  thursdays(
    'the assistant accepted: a third person',
    { ...byTom, attendees: [ofMia, silent, { address: tom.mail, response: 'accepted' }] },
    why('extra_attendees'),
    { others: [tom] },
  ),
  calendarCase(
    'four times is no habit of organising',
    [night('2026-11-02', series('a', ten.slice(0, 4), { ...byTom, attendees: [ofMia, silent] }))],
    none,
    { others: [tom] },
  ),
  thursdays(
    'a bot accepts',
    { attendees: [ofRavi, { address: 'notes@notetaker.example', response: 'accepted' }] },
    why('extra_attendees'),
  ),
  thursdays(
    'a bot accepts, pinned by the report',
    { attendees: [ofRavi, { address: 'notes@notetaker.example', response: 'accepted' }] },
    all,
    pinned(),
  ),
  thursdays(
    'a bot accepts, its domain is on the deployment’s list',
    { attendees: [ofRavi, { address: 'notes@eu.notetaker.example', response: 'accepted' }] },
    all,
    { notPeople: ['@notetaker.example'] },
  ),
  thursdays(
    'a room that was invited as required',
    { attendees: [ofRavi, { address: 'room7@contoso.example', response: 'accepted' }] },
    all,
    { others: [somebody('room7', 'Room 7', 'room')] },
  ),
  thursdays(
    'a room with an open account, whose mailbox says that it is one',
    { attendees: [ofRavi, { address: 'room8@contoso.example', response: 'accepted' }] },
    all,
    { others: [{ ...somebody('room8', 'Room 8'), purpose: 'room' }] },
  ),
  thursdays('a shared mailbox', { attendees: [ofRavi, { address: 'hr@contoso.example', response: 'accepted' }] }, all, {
    others: [somebody('hr', 'HR', 'shared')],
  }),
  thursdays(
    'a closed account that nobody ever saw open',
    { attendees: [ofRavi, { address: 'old@contoso.example' }] },
    all,
    { others: [somebody('old', 'Old', 'disabled')] },
  ),
  thursdays(
    'a colleague who left in October was a person before',
    { attendees: [ofRavi, { address: 'lee@contoso.example', response: 'accepted' }] },
    { contactDays: ten.slice(5) },
    { others: [{ ...somebody('lee', 'Lee', 'disabled'), leftOn: '2026-10-01' }] },
  ),
  thursdays(
    'a guest of the directory is a person',
    { attendees: [ofRavi, { address: 'g@contoso.example' }] },
    why('extra_attendees'),
    { others: [somebody('g', 'Guest', 'guest')] },
  ),
  thursdays('a third person who declined', { attendees: [ofRavi, { address: tom.mail, response: 'declined' }] }, all, {
    others: [tom],
  }),
  thursdays('private', { sensitivity: 'private' }, why('private')),
  thursdays('private, pinned by the manager', { sensitivity: 'private' }, all, pinned('manager')),
  thursdays('private, pinned and unpinned', { sensitivity: 'private' }, none, {
    said: [
      { about: 'series', key: 'a', by: 'report', said: 'ours' },
      { about: 'series', key: 'a', by: 'manager', said: 'not-ours' },
    ],
  }),
  thursdays('free, pinned', { showAs: 'free' }, all, pinned()),
  thursdays('four hours', { minutes: 240 }, why('too_long')),
  thursdays('four hours, pinned', { minutes: 240 }, all, pinned()),
  thursdays('five minutes', { minutes: 5 }, why('too_short')),
  thursdays('all day, even pinned', { isAllDay: true }, why('all_day'), pinned()),
  thursdays('a draft, even pinned', { isDraft: true }, why('draft'), pinned()),
  thursdays('the report is not in it, even pinned', { attendees: [{ address: tom.mail }] }, none, pinned()),
  thursdays(
    'called "not ours"',
    {},
    { ...none, notCounted: [{ id: 'a-2026-08-27', why: 'unpinned' }] },
    { said: [{ about: 'series', key: 'a', by: 'report', said: 'not-ours' }] },
  ),
  thursdays(
    'one of them is not theirs',
    {},
    { planned: 9, kept: 9 },
    { said: [{ about: 'entry', key: 'a-2026-09-03', by: 'report', said: 'not-ours' }] },
  ),
  thursdays(
    'only one of a private series is theirs',
    { sensitivity: 'private' },
    { planned: 1, contactDays: ['2026-09-03'] },
    { said: [{ about: 'entry', key: 'a-2026-09-03', by: 'manager', said: 'ours' }] },
  ),
  thursdays(
    'the report stands twice, once by an old internal name',
    {
      attendees: [
        { ...ofRavi, response: 'none' },
        { ...ofRavi, address: oldName },
      ],
    },
    { ...all, slots: ten.map((plannedOn) => ({ plannedOn, tier: 'likely', isHeld: true })) },
  ),
  thursdays(
    'only by an old internal name that the directory lists',
    { attendees: [{ ...ofRavi, name: 'R.', address: oldName }] },
    all,
    { report: { ...ravi, addresses: [oldName] } },
  ),
  thursdays(
    'name and address in one',
    { attendees: [{ ...ofRavi, address: `Ravi Rao <${ravi.mail.toUpperCase()}> ` }] },
    all,
  ),
  thursdays(
    'a second address that nobody knows, while the report is there',
    { attendees: [ofRavi, { address: 'ravi@home.example', name: ravi.name }] },
    why('extra_attendees'),
  ),
  thursdays(
    'an address that nobody knows, with the missing report’s name',
    { attendees: [{ ...ofRavi, address: 'ravi@home.example' }] },
    all,
  ),
  thursdays(
    'a decline under one address is stronger than silence under the other',
    {
      attendees: [
        { ...ofRavi, response: 'none' },
        { ...ofRavi, address: oldName, response: 'declined' },
      ],
    },
    { planned: 10, lost: 10 },
  ),
  thursdays('nobody is named as organiser, in the manager’s own calendar', { organizer: null, isOrganizer: true }, all),
  thursdays('nobody is named, the manager is the one who is missing', { organizer: null }, all),
  thursdays(
    'nobody is named, the report answered as organiser',
    {
      organizer: null,
      attendees: [
        { ...ofMia, response: 'accepted' },
        { ...ofRavi, response: 'organizer' },
      ],
    },
    all,
  ),
  thursdays(
    'nobody is named, the report is the one who is missing',
    { organizer: null, attendees: [{ ...ofMia, response: 'accepted' }] },
    all,
  ),
  thursdays(
    'the report declined',
    { attendees: [{ ...ofRavi, response: 'declined' }] },
    { planned: 10, lost: 10, contactDays: [] },
  ),
  thursdays(
    'tentative',
    { attendees: [{ ...ofRavi, response: 'tentativelyAccepted' }] },
    { planned: 10, lost: 10, contactDays: [] },
  ),
  calendarCase(
    'another manager until October',
    [night('2026-11-02', series('a', ten))],
    { contactDays: ten.slice(5), planned: 5 },
    { relation: ['2026-10-01', null] },
  ),
  calendarCase(
    'another manager since October',
    [night('2026-11-02', series('a', ten))],
    { contactDays: ten.slice(0, 5), planned: 5 },
    { relation: ['2026-01-01', '2026-10-01'] },
  ),
  calendarCase('a page that comes twice', [night('2026-11-02', series('a', ten), series('a', ten))], all),
  calendarCase(
    'what makes no sense is left alone, and the rest is read',
    [
      night('2026-10-28', series('a', ten)),
      night('2026-11-02', series('a', ten.slice(0, 9)), [
        { ...entry('2026-10-29', { series: 'a' }), start: undefined },
        { ...entry('2026-09-30', { id: 'x' }), end: { dateTime: '2026-09-29T08:00:00.0000000', timeZone: 'UTC' } },
        {
          ...entry('2026-09-30', { id: 'y' }),
          start: { dateTime: '2026-09-30T08:00:00.0000000', timeZone: 'Nowhere Standard Time' },
        },
        { ...entry('2026-10-01', { id: 'z' }), attendees: [{ type: 'required' }, null] },
        { ...entry('2026-10-02', { id: 'v' }), originalStart: 'tomorrow', attendees: null },
        {},
      ]),
    ],
    { planned: 10, lost: 0, contactDays: ten },
  ),
  thursdays('an attendee without an address', { attendees: [ofRavi, { address: '', name: '' }] }, all),
  calendarCase(
    'a word about a day',
    [night('2026-11-02', series('a', ten)), night('2026-11-03', series('a', ten))],
    { contactDays: ten.slice(0, 9) },
    { said: [{ about: 'day', on: '2026-10-29', by: 'report', said: 'not-held' }] },
  ),
  thursdays(
    'a bot that one of the two called no person',
    { attendees: [ofRavi, { address: 'notes@notetaker.example', response: 'accepted' }] },
    all,
    { said: [{ about: 'address', key: 'notes@notetaker.example', by: 'report', said: 'not-a-person' }] },
  ),
  calendarCase(
    'who is named as organising needs no habit',
    [night('2026-11-02', series('a', ten.slice(0, 4), { ...byTom, attendees: [ofMia, silent] }))],
    { planned: 4, kept: 4, slots: ten.slice(0, 4).map((plannedOn) => ({ plannedOn, tier: 'likely' })) },
    { others: [tom], said: [{ about: 'address', key: tom.mail, by: 'manager', said: 'delegate' }] },
  ),
]
