import { calendarCase, days, entry, mia, night, ofRavi, ravi, series, somebody, type Invited } from './a-night.ts'

/** Fourteen Thursdays from 6 August, known since August; from 6 October on the two do what people do. */
const thursdays = days('2026-08-06', 18)
const past = thursdays.filter((on) => on < '2026-10-02')
const ahead = thursdays.filter((on) => on > '2026-10-02')
const met = thursdays.filter((on) => on < '2026-11-06')
const known = night('2026-10-05', series('a', thursdays))
const then = (...events: (Record<string, unknown> | readonly Record<string, unknown>[])[]) =>
  ['2026-10-06', '2026-10-20', '2026-11-06'].map((on) => night(on, ...events))
const once = {
  planned: 13,
  kept: 13,
  lost: 0,
  cadenceDays: 7,
  contactDays: thursdays.filter((on) => on < '2026-11-02'),
}
const all = { planned: 14, kept: 14, lost: 0, slipped: 0, cadenceDays: 7, contactDays: met }

const tom = somebody('tom', 'Tom Weber')
const ann = somebody('ann', 'Ann Lee')
const silent: Invited = { ...ofRavi, response: 'notResponded' }
const ofMia: Invited = { address: mia.mail, name: mia.name, response: 'notResponded' }
const by = (one: typeof tom) => ({
  organizer: { name: one.name, address: one.mail },
  response: 'notResponded',
  attendees: [ofMia, silent],
})
const off = { isCancelled: true, showAs: 'free' }
const moved = (planned: string, on: string, at = '10:00') =>
  entry(on, { series: 'a', id: `a-${planned}`, uid: `uid-a-${planned}`, at, planned: { on: planned, at: '10:00' } })

/** A series whose entries keep their ids wherever they go. */
const numbered = (on: readonly string[]) =>
  on.map((day, n) => entry(day, { series: 'a', id: `a-${n}`, uid: `uid-${n}` }))

export const habits = [
  calendarCase(
    'two series that overlap by a quarter of an hour, of other lengths',
    [known, ...then(series('a', thursdays), series('b', thursdays, { at: '10:15', minutes: 60 }))],
    all,
  ),
  calendarCase(
    'this and following three times, and each stands',
    [
      known,
      night('2026-10-06', series('a', past), series('b', days('2026-10-09', 8))),
      night('2026-10-13', series('a', past), series('b', ['2026-10-09']), series('c', days('2026-10-14', 8))),
      night(
        '2026-10-27',
        series('a', past),
        series('b', ['2026-10-09']),
        series('c', days('2026-10-14', 2)),
        series('d', days('2026-10-29', 5)),
      ),
      night(
        '2026-11-06',
        series('a', past),
        series('b', ['2026-10-09']),
        series('c', days('2026-10-14', 2)),
        series('d', days('2026-10-29', 5)),
      ),
    ],
    {
      planned: 14,
      lost: 0,
      slipped: 0,
      cadenceDays: 7,
      contactDays: [...past, '2026-10-09', '2026-10-14', '2026-10-21', '2026-10-29', '2026-11-05'],
    },
  ),
  calendarCase(
    'renamed, and every entry has another id',
    [known, ...then(thursdays.map((on) => entry(on, { series: 'a', id: `renamed-${on}`, uid: `uid-a-${on}` })))],
    all,
  ),
  calendarCase(
    'an assistant takes the series over',
    [known, ...then(series('a', past), series('t', ahead, by(tom)))],
    all,
    { others: [tom] },
  ),
  calendarCase(
    'one assistant hands it to the next',
    [
      night('2026-10-05', series('t', thursdays, by(tom))),
      ...then(series('t', past, by(tom)), series('n', days('2026-10-08', 12), by(ann))),
    ],
    all,
    { others: [tom, ann] },
  ),
  calendarCase(
    'the manager answers with perhaps',
    [
      night(
        '2026-11-02',
        series('r', thursdays, {
          organizer: { name: ravi.name, address: ravi.mail },
          attendees: [{ ...ofMia, response: 'tentativelyAccepted' }],
          response: 'tentativelyAccepted',
        }),
      ),
    ],
    { planned: 13, lost: 13, contactDays: [] },
  ),
  calendarCase(
    'an all-day entry for the two beside the series',
    [
      known,
      ...then(series('a', thursdays), entry('2026-10-07', { id: 'day', isAllDay: true, at: '00:00', minutes: 1440 })),
    ],
    { ...all, notCounted: [{ id: 'day', why: 'all_day' }] },
  ),
  calendarCase(
    'called off and made anew for the afternoon of the same day',
    [
      known,
      ...then(
        series('a', past),
        entry('2026-10-08', { series: 'a', ...off }),
        series('a', ahead.slice(1)),
        entry('2026-10-08', { id: 'pm', at: '15:00' }),
      ),
    ],
    { planned: 14, kept: 13, movedInTime: 1, lost: 0, contactDays: met },
  ),
  calendarCase(
    'called off and made anew half an hour later',
    [
      known,
      ...then(
        series('a', past),
        entry('2026-10-08', { series: 'a', ...off }),
        series('a', ahead.slice(1)),
        entry('2026-10-08', { id: 'pm', at: '10:30' }),
      ),
    ],
    { planned: 14, kept: 14, lost: 0, contactDays: met },
  ),
  calendarCase(
    'one talk moved by two weeks',
    [known, ...then(series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-20', '14:00'))],
    {
      planned: 14,
      kept: 13,
      lost: 1,
      contactDays: [...past, '2026-10-15', '2026-10-20', '2026-10-22', '2026-10-29', '2026-11-05'],
    },
  ),
  calendarCase(
    'one talk moved by a week, onto the next',
    [known, ...then(series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-15'))],
    { planned: 13, kept: 13, lost: 0 },
  ),
  calendarCase(
    'one talk moved by a week, to the afternoon of the next',
    [known, ...then(series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-15', '15:00'))],
    { planned: 14, kept: 13, slipped: 1, lost: 0 },
  ),
  calendarCase(
    'one talk moved twice',
    [
      known,
      night('2026-10-06', series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-09')),
      night('2026-10-09', series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-12')),
      night('2026-11-06', series('a', [...past, ...ahead.slice(1)]), moved('2026-10-08', '2026-10-12')),
    ],
    { planned: 14, kept: 13, slipped: 1, lost: 0 },
  ),
  calendarCase(
    'moved to Friday, and back the next night',
    [
      known,
      night('2026-10-06', series('a', past), series('b', days('2026-10-09', 8))),
      ...['2026-10-07', '2026-11-06'].map((on) => night(on, series('a', thursdays))),
    ],
    all,
  ),
  calendarCase(
    'the whole series edited to Wednesday, and back the next night, with the same ids',
    [
      night('2026-10-03', numbered(thursdays)),
      night('2026-10-04', numbered(days('2026-08-05', 18))),
      ...['2026-10-05', '2026-11-06'].map((on) => night(on, numbered(thursdays))),
    ],
    all,
  ),
  calendarCase(
    'an own block with only oneself invited',
    [
      known,
      ...then(
        series('a', thursdays),
        series('f', thursdays, { attendees: [{ ...ofMia, response: 'organizer' }], minutes: 120, at: '09:00' }),
      ),
    ],
    all,
  ),
  calendarCase(
    'a short check-in on Mondays besides the 1:1',
    [
      night('2026-10-05', series('a', thursdays), series('m', days('2026-08-03', 18), { minutes: 15, at: '09:00' })),
      ...then(series('a', thursdays), series('m', days('2026-08-03', 18), { minutes: 15, at: '09:00' })),
    ],
    { planned: 28, kept: 28, lost: 0, cadenceDays: 7 },
  ),
  calendarCase(
    'five minutes every morning besides the 1:1',
    [known, ...then(series('a', thursdays), series('m', days('2026-09-28', 30, 1), { minutes: 5, at: '09:00' }))],
    all,
  ),
  calendarCase(
    'a third person leaves: what is ahead is theirs',
    [
      night('2026-10-05', series('a', thursdays, { attendees: [ofRavi, { address: tom.mail, response: 'accepted' }] })),
      ...then(
        series('a', past, { attendees: [ofRavi, { address: tom.mail, response: 'accepted' }] }),
        series('a', ahead),
      ),
    ],
    { planned: 5, kept: 5, lost: 0, cadenceDays: 7, contactDays: met.slice(9) },
    { others: [tom] },
  ),
  calendarCase(
    'a third person joins for one',
    [
      known,
      ...then(
        series('a', [...past, ...ahead.slice(1)]),
        entry('2026-10-08', { series: 'a', attendees: [ofRavi, { address: tom.mail, response: 'accepted' }] }),
      ),
    ],
    { planned: 13, kept: 13, lost: 0, notCounted: [{ id: 'a-2026-10-08', why: 'extra_attendees' }] },
    { others: [tom] },
  ),
  calendarCase(
    'a hidden mailbox: the report is a name without an address',
    [night('2026-11-02', series('a', thursdays, { attendees: [{ ...ofRavi, address: '' }] }))],
    once,
  ),
  calendarCase(
    'a bot and a person',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          attendees: [
            ofRavi,
            { address: 'bot@notes.example', response: 'accepted' },
            { address: tom.mail, response: 'accepted' },
          ],
        }),
      ),
    ],
    { planned: 0, contactDays: [] },
    { others: [tom], notPeople: ['@notes.example'] },
  ),
  calendarCase(
    'a bot and a person who declined',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          attendees: [
            ofRavi,
            { address: 'bot@notes.example', response: 'accepted' },
            { address: tom.mail, response: 'declined' },
          ],
        }),
      ),
    ],
    once,
    { others: [tom], notPeople: ['@notes.example'] },
  ),
  calendarCase(
    'three addresses of the report',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          attendees: [
            { ...ofRavi, response: 'none' },
            { ...ofRavi, address: 'rrao@contoso.example', response: 'tentativelyAccepted' },
            { ...ofRavi, address: '/o=ExchangeLabs/ou=x/cn=Recipients/cn=99-ravi' },
          ],
        }),
      ),
    ],
    once,
    { report: { ...ravi, addresses: ['rrao@contoso.example'] } },
  ),
  calendarCase(
    'edited twice with its past, and no night between read what took place',
    [
      night('2026-09-21', series('a', days('2026-08-07', 16))),
      night('2026-09-23', series('b', days('2026-08-06', 16))),
      ...['2026-10-05', '2026-11-06'].map((on) => night(on, series('c', days('2026-08-05', 16)))),
    ],
    { planned: 14, lost: 0, slipped: 0, cadenceDays: 7 },
  ),
  calendarCase(
    'an old internal name, with the mail address where the name belongs',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          attendees: [{ ...ofRavi, name: ravi.mail, address: '/o=ExchangeLabs/ou=x/cn=Recipients/cn=7' }],
        }),
      ),
    ],
    once,
  ),
  calendarCase(
    'nobody is named as organiser, both are invited',
    [
      night(
        '2026-11-02',
        series('a', thursdays, { organizer: null, attendees: [{ ...ofMia, response: 'accepted' }, ofRavi] }),
      ),
    ],
    once,
  ),
  calendarCase(
    'the organiser is an old internal name of the manager',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          organizer: { name: 'Mia Berg', address: '/o=ExchangeLabs/ou=x/cn=Recipients/cn=77-mia' },
          isOrganizer: false,
        }),
      ),
    ],
    once,
  ),
  calendarCase(
    'a room that organises',
    [
      night(
        '2026-11-02',
        series('a', thursdays, {
          organizer: { name: 'Room 7', address: 'room7@contoso.example' },
          attendees: [{ ...ofMia, response: 'accepted' }, ofRavi],
          response: 'accepted',
        }),
      ),
    ],
    once,
    { others: [somebody('room7', 'Room 7', 'room')] },
  ),
  calendarCase(
    'a copy that keeps the shared id',
    [
      night('2026-10-05', entry('2026-10-01', { id: 'x', uid: 'u' })),
      night('2026-10-06', entry('2026-10-01', { id: 'x', uid: 'u' }), entry('2026-10-09', { id: 'y', uid: 'u' })),
      night('2026-10-20', entry('2026-10-01', { id: 'x', uid: 'u' }), entry('2026-10-09', { id: 'y', uid: 'u' })),
    ],
    { planned: 2, kept: 2, contactDays: ['2026-10-01', '2026-10-09'] },
  ),
  calendarCase(
    'called off two hours ahead',
    [
      known,
      ...['2026-10-05T02:00:00Z', '2026-10-08T06:00:00Z', '2026-11-06T02:00:00Z'].map((at, n) => ({
        ...night(at.slice(0, 10), series('a', n === 0 ? thursdays : [...past, ...ahead.slice(1)])),
        at,
      })),
    ],
    { planned: 14, kept: 13, lost: 1 },
  ),
  calendarCase(
    'the series ends, and another begins two weeks later',
    [known, ...then(series('a', past), series('b', days('2026-10-22', 6)))],
    {
      planned: 12,
      kept: 12,
      lost: 0,
      cadenceDays: 7,
      contactDays: [...past, '2026-10-22', '2026-10-29', '2026-11-05'],
    },
  ),
  calendarCase(
    'the first Monday of each month',
    [
      night('2026-10-06', series('m', ['2026-08-03', '2026-09-07', '2026-10-05', '2026-11-02'])),
      night('2026-12-08', series('m', ['2026-10-05', '2026-11-02', '2026-12-07', '2027-01-04'])),
    ],
    { planned: 5, kept: 5, lost: 0, cadenceDays: 28 },
  ),
  calendarCase(
    'every six weeks',
    [
      night('2026-10-06', series('m', days('2026-07-09', 4, 42))),
      night('2026-11-06', series('m', days('2026-07-09', 5, 42))),
    ],
    { planned: 3, kept: 3, lost: 0, cadenceDays: 42 },
  ),
  calendarCase(
    'two fortnightly series in turn',
    [night('2026-11-02', series('o', days('2026-08-06', 9, 14)), series('e', days('2026-08-13', 8, 14)))],
    { planned: 13, kept: 13, lost: 0, cadenceDays: 14 },
  ),
  calendarCase(
    'the report lives where the day begins while the manager’s clock changes',
    [night('2026-11-13', series('a', days('2026-10-07', 8), { at: '16:30' }))],
    {
      planned: 6,
      kept: 6,
      contactDays: ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-29', '2026-11-05', '2026-11-12'],
    },
    { report: { ...ravi, zone: 'Asia/Tokyo' } },
  ),
  calendarCase(
    'the report is invited through a list',
    [
      night(
        '2026-11-02',
        series('a', thursdays, { attendees: [{ address: 'design@contoso.example', name: 'Design' }] }),
      ),
    ],
    { planned: 0, contactDays: [] },
  ),
  calendarCase(
    'an optional guest who never answered',
    [night('2026-11-02', series('a', thursdays, { attendees: [ofRavi, { address: tom.mail, type: 'optional' }] }))],
    { planned: 0, contactDays: [] },
    { others: [tom] },
  ),
  calendarCase(
    'the report says not ours, the manager says ours: not ours',
    [night('2026-11-02', series('a', thursdays))],
    { planned: 0, contactDays: [] },
    {
      said: [
        { about: 'series', key: 'a', by: 'report', said: 'not-ours' },
        { about: 'series', key: 'a', by: 'manager', said: 'ours' },
      ],
    },
  ),
  calendarCase(
    'on holiday: two are taken out of the series and the manager is away',
    [
      known,
      ...then(
        series('a', [...past, ...ahead.filter((on) => on !== '2026-10-15' && on !== '2026-10-22')]),
        entry('2026-10-12', {
          id: 'oof',
          attendees: [],
          isAllDay: true,
          showAs: 'oof',
          at: '00:00',
          minutes: 14 * 1440,
        }),
      ),
    ],
    { planned: 12, kept: 12, lost: 0 },
  ),
  calendarCase(
    'the manager is away all day, and the talk stays in the calendar',
    [
      known,
      ...then(
        series('a', thursdays),
        entry('2026-10-15', { id: 'oof', attendees: [], isAllDay: true, showAs: 'oof', at: '02:00', minutes: 1440 }),
      ),
    ],
    { planned: 13, excused: 1, lost: 0 },
  ),
  calendarCase(
    'handed over and back within a week',
    [
      known,
      night(
        '2026-10-06',
        series('a', past),
        series('r', ahead, {
          organizer: { name: ravi.name, address: ravi.mail },
          attendees: [{ ...ofMia, response: 'accepted' }],
        }),
      ),
      ...['2026-10-12', '2026-11-06'].map((on) =>
        night(
          on,
          series('a', past),
          series('r', ['2026-10-08'], {
            organizer: { name: ravi.name, address: ravi.mail },
            attendees: [{ ...ofMia, response: 'accepted' }],
          }),
          series('s', ahead.slice(1)),
        ),
      ),
    ],
    all,
  ),
  calendarCase(
    'the series is doubled and one half is called off',
    [
      known,
      night('2026-10-06', series('a', thursdays), series('b', ahead)),
      ...['2026-10-13', '2026-11-06'].map((on) =>
        night(on, series('a', past), series('a', ahead, off), series('b', ahead)),
      ),
    ],
    all,
  ),
  calendarCase(
    'from ten to half past twelve on the same day, for good',
    [known, ...then(series('a', past), series('b', ahead, { at: '12:30' }))],
    all,
  ),
]
