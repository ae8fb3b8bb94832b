import type { ReplaySaid } from '../../replay/replay-case.ts'
import { calendarCase, days, mia, night, ofRavi, ravi, series, type EntryFacts, type Invited } from './a-night.ts'

/** Fourteen Thursdays from 6 August, known since August, of which something was said before; then the series changes. */
const thursdays = days('2026-08-06', 18)
const past = thursdays.filter((on) => on < '2026-10-02')
const ahead = thursdays.filter((on) => on > '2026-10-02')
const fridays = days('2026-10-09', 9)
const met = thursdays.filter((on) => on < '2026-11-06')
const metFridays = [...past, ...fridays.filter((on) => on < '2026-11-06')]
const nights = ['2026-10-06', '2026-10-20', '2026-11-06']

const hidden = { sensitivity: 'private' }
const bot: Invited = { address: 'notes@notetaker.example', response: 'accepted' }
const withBot = { attendees: [ofRavi, bot] }
const byRavi = {
  organizer: { name: ravi.name, address: ravi.mail },
  attendees: [{ address: mia.mail, name: mia.name, response: 'accepted' }],
}

type Word = Pick<ReplaySaid, 'said'> & Partial<ReplaySaid>
const say = ({ said, ...facts }: Word): ReplaySaid => ({ about: 'series', key: 'a', by: 'manager', said, ...facts })
const pinned = [say({ said: 'ours' })]

/** The two know the series, say something of it, and from 6 October on its days ahead are another series. */
function changed(facts: EntryFacts, after: EntryFacts = facts, on = ahead) {
  return [
    night('2026-10-05', series('a', thursdays, facts)),
    ...nights.map((at) => night(at, series('a', past, facts), series('b', on, after))),
  ]
}

const all = { planned: 14, kept: 14, lost: 0, cadenceDays: 7, contactDays: met }
const none = { planned: 0, lost: 0, contactDays: [] }
const practice = series('x', days('2026-08-04', 18), { at: '16:00' })
const ofPractice = [say({ key: 'x', said: 'not-ours', by: 'report' })]

/** The practice of the two is another series as well, on other days; their 1:1 goes on. */
function practiceChanged(after: (on: string) => Record<string, unknown>[]) {
  return [
    night('2026-10-05', series('a', thursdays), practice),
    ...nights.map((on) => night(on, series('a', thursdays), after(on))),
  ]
}
const pastPractice = practice.slice(0, 9)
const newPractice = series('y', days('2026-10-07', 9), { at: '16:00' })

export const saidOfSeries = [
  calendarCase('pinned, private, split', changed(hidden), all, { said: pinned }),
  calendarCase(
    'pinned, private, split to Friday',
    changed(hidden, { ...hidden, at: '14:00' }, fridays),
    { planned: 13, kept: 13, lost: 0, cadenceDays: 7, contactDays: metFridays },
    { said: pinned },
  ),
  calendarCase(
    'pinned, private, made anew with its past',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      ...nights.map((on) => night(on, series('b', thursdays, hidden))),
    ],
    all,
    { said: pinned },
  ),
  calendarCase('pinned, private, handed to the report', changed(hidden, { ...hidden, ...byRavi }), all, {
    said: pinned,
  }),
  calendarCase(
    'pinned, private, split twice',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      night('2026-10-06', series('a', past, hidden), series('b', ahead, hidden)),
      ...['2026-10-20', '2026-11-06'].map((on) =>
        night(
          on,
          series('a', past, hidden),
          series('b', ahead.slice(0, 2), hidden),
          series('c', ahead.slice(2), hidden),
        ),
      ),
    ],
    all,
    { said: pinned },
  ),
  calendarCase(
    'pinned, private, deleted one night and made anew the next',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      night('2026-10-06', series('a', past, hidden)),
      ...['2026-10-07', '2026-11-06'].map((on) => night(on, series('a', past, hidden), series('b', ahead, hidden))),
    ],
    { planned: 14, lost: 0, contactDays: met },
    { said: pinned },
  ),
  calendarCase(
    'pinned, private, split, and its crossed-out copies left',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      ...nights.map((on) =>
        night(
          on,
          series('a', past, hidden),
          series('a', ahead, { ...hidden, isCancelled: true, showAs: 'free' }),
          series('b', ahead, hidden),
        ),
      ),
    ],
    all,
    { said: pinned },
  ),
  calendarCase(
    'pinned, private, split, and half a year on it is still theirs',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      ...['2026-10-06', '2026-11-06', '2026-12-20', '2027-02-10', '2027-04-02'].map((on) =>
        night(on, series('a', past, hidden), series('b', days('2026-10-08', 30), hidden)),
      ),
    ],
    { planned: 35, kept: 35, lost: 0 },
    { said: pinned },
  ),
  calendarCase(
    'pinned, private, split from a day on that is not in sight yet',
    ['2026-09-20', '2026-10-05', '2026-10-20', '2026-11-06', '2026-11-20'].map((on) =>
      night(
        on,
        series(
          'a',
          thursdays.filter((day) => day < '2026-10-30'),
          hidden,
        ),
        series('b', days('2026-11-06', 9), hidden),
      ),
    ),
    { planned: 15, kept: 15, lost: 0 },
    { said: pinned },
  ),
  calendarCase('pinned with a bot, made anew', changed(withBot), all, { said: pinned }),
  calendarCase(
    'pinned with a bot, made anew on Friday by the report',
    changed(withBot, { organizer: byRavi.organizer, attendees: [...byRavi.attendees, bot] }, fridays),
    { planned: 13, kept: 13, lost: 0, contactDays: metFridays },
    { said: pinned },
  ),
  calendarCase(
    'a team round that begins as the pinned series ends is none of theirs',
    changed(
      hidden,
      {
        attendees: [ofRavi, ...['tom', 'lee', 'ann'].map((one) => ({ address: `${one}@contoso.example` }))],
        at: '15:00',
      },
      fridays,
    ),
    { contactDays: past },
    { said: pinned },
  ),
  calendarCase(
    'a private series beside the pinned one, which goes on, is left alone',
    [
      night('2026-10-05', series('a', thursdays, hidden)),
      ...nights.map((on) => night(on, series('a', [...past, ...ahead.slice(1)], hidden), series('b', fridays, hidden))),
    ],
    { planned: 14, kept: 13, lost: 1 },
    { said: pinned },
  ),
  calendarCase(
    'something else was said of the new one',
    changed(hidden),
    { contactDays: past },
    { said: [...pinned, say({ key: 'b', said: 'not-ours', by: 'report' })] },
  ),
  calendarCase('unpinned after the split, by the old one: both are private again', changed(hidden), none, {
    said: [...pinned, say({ said: 'nothing', at: '2026-10-15T00:00:00Z' })],
  }),
  calendarCase('unpinned after the split, by the new one: both are private again', changed(hidden), none, {
    said: [...pinned, say({ key: 'b', said: 'nothing', at: '2026-10-15T00:00:00Z' })],
  }),
  calendarCase('"not ours" after the split counts for both', changed(hidden), none, {
    said: [...pinned, say({ key: 'b', said: 'not-ours', by: 'report', at: '2026-10-15T00:00:00Z' })],
  }),
  calendarCase(
    'a practice that is "not ours", split',
    practiceChanged(() => [...pastPractice, ...newPractice]),
    all,
    { said: ofPractice },
  ),
  calendarCase(
    'a practice that is "not ours", made anew long after it was said',
    [
      night('2026-08-03', series('a', thursdays), practice),
      night('2026-10-05', series('a', thursdays), practice),
      ...nights.map((on) => night(on, series('a', thursdays), newPractice)),
    ],
    all,
    { said: ofPractice },
  ),
  calendarCase(
    'a practice that is "not ours", split, and then said to be theirs',
    practiceChanged(() => [...pastPractice, ...newPractice]),
    // That of 4 August was never counted, and lies behind the window by now.
    { planned: 27, lost: 0 },
    { said: [...ofPractice, say({ key: 'y', said: 'ours', by: 'report', at: '2026-10-25T00:00:00Z' })] },
  ),
  calendarCase(
    'a practice that one calls "not ours", split, and then the other calls it theirs: it is not',
    practiceChanged(() => [...pastPractice, ...newPractice]),
    all,
    { said: [...ofPractice, say({ key: 'y', said: 'ours', at: '2026-10-25T00:00:00Z' })] },
  ),
  calendarCase(
    'the practice ends as the 1:1 is made anew: the new one is theirs',
    [
      night('2026-10-05', series('a', thursdays), practice),
      ...nights.map((on) => night(on, series('a', past), pastPractice, series('b', ahead))),
    ],
    all,
    { said: ofPractice },
  ),
]
