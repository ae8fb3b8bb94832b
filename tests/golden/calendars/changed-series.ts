import { calendarCase, days, entry, night, ofRavi, ravi, mia, series } from './a-night.ts'

/** Fourteen Thursdays from 6 August, known since August; what happens to the rest is each case's own. */
const thursdays = days('2026-08-06', 18)
const until = (day: string) => thursdays.filter((on) => on < day)
const from = (day: string) => thursdays.filter((on) => on >= day)
const known = night('2026-10-05', series('a', thursdays))
const past = [...until('2026-10-02')]
const byRavi = {
  organizer: { name: ravi.name, address: ravi.mail },
  attendees: [{ address: mia.mail, name: mia.name, response: 'accepted' }],
}

/** Nobody missed a talk in any of these: the calendar changed, and the two met all the same. */
export const changedSeries = [
  calendarCase(
    'nothing changes',
    [known, night('2026-10-06', series('a', thursdays)), night('2026-11-06', series('a', thursdays))],
    {
      planned: 14,
      kept: 14,
      lost: 0,
      cadenceDays: 7,
      contactDays: until('2026-11-06'),
    },
  ),
  calendarCase(
    'this and following moves to Friday',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) => night(on, series('a', past), series('b', days('2026-10-09', 9)))),
    ],
    { planned: 13, kept: 13, slipped: 0, lost: 0, cadenceDays: 7, contactDays: [...past, ...days('2026-10-09', 4)] },
  ),
  calendarCase(
    'the whole series is edited to Friday, and the past with it',
    [known, ...['2026-10-06', '2026-11-06'].map((on) => night(on, series('c', days('2026-08-07', 18))))],
    { planned: 13, lost: 0, cadenceDays: 7, contactDays: [...past, ...days('2026-10-09', 4)] },
  ),
  calendarCase(
    'the whole series is edited to Wednesday, and keeps its ids and one shared iCalUId',
    [
      night(
        '2026-10-05',
        thursdays.map((on, n) => entry(on, { series: 'a', id: `a-${n}`, uid: 'shared' })),
      ),
      ...['2026-10-06', '2026-10-30'].map((on) =>
        night(
          on,
          days('2026-08-05', 18).map((day, n) => entry(day, { series: 'a', id: `a-${n}`, uid: 'shared' })),
        ),
      ),
    ],
    { planned: 13, kept: 13, lost: 0, cadenceDays: 7, contactDays: [...past, ...days('2026-10-07', 4)] },
  ),
  calendarCase(
    'the whole series moves from ten to two, with a shared iCalUId',
    [
      night('2026-10-05', series('a', thursdays, { uid: 'shared' })),
      ...['2026-10-06', '2026-11-06'].map((on) => night(on, series('a', thursdays, { uid: 'shared', at: '14:00' }))),
    ],
    { planned: 14, kept: 14, lost: 0, cadenceDays: 7, contactDays: until('2026-11-06') },
  ),
  calendarCase(
    'split twice: to Friday, and two weeks later to Wednesday',
    [
      known,
      night('2026-10-06', series('a', past), series('b', days('2026-10-09', 8))),
      night('2026-10-20', series('a', past), series('b', days('2026-10-09', 2)), series('c', days('2026-10-21', 6))),
      night('2026-11-06', series('a', past), series('b', days('2026-10-09', 2)), series('c', days('2026-10-21', 6))),
    ],
    {
      planned: 14,
      lost: 0,
      slipped: 0,
      cadenceDays: 7,
      contactDays: [...past, '2026-10-09', '2026-10-16', '2026-10-21', '2026-10-28', '2026-11-04'],
    },
  ),
  calendarCase(
    'handed to the report as organiser, same times',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(on, series('a', past), series('r', from('2026-10-08'), byRavi)),
      ),
    ],
    { planned: 14, kept: 14, lost: 0, cadenceDays: 7, contactDays: until('2026-11-06') },
  ),
  calendarCase(
    'handed over, and the crossed-out copies of the old series stay, the past ones too',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(
          on,
          series('a', thursdays, { isCancelled: true, showAs: 'free' }),
          series('r', days('2026-10-09', 9), byRavi),
        ),
      ),
    ],
    { planned: 13, lost: 0, slipped: 0, cadenceDays: 7, contactDays: [...past, ...days('2026-10-09', 4)] },
  ),
  calendarCase(
    'the old series left standing beside the new one, and deleted two weeks later',
    [
      known,
      night('2026-10-06', series('a', thursdays), series('b', from('2026-10-08'))),
      night('2026-10-20', series('a', until('2026-10-20')), series('b', from('2026-10-08'))),
      night('2026-11-06', series('a', until('2026-10-20')), series('b', from('2026-10-08'))),
    ],
    { planned: 14, kept: 14, lost: 0, cadenceDays: 7, contactDays: until('2026-11-06') },
  ),
  calendarCase(
    'weekly becomes fortnightly, as a new series',
    [
      known,
      ...['2026-10-06', '2026-10-20', '2026-11-20'].map((on) =>
        night(on, series('a', past), series('b', days('2026-10-08', 6, 14))),
      ),
    ],
    { planned: 13, kept: 13, lost: 0, cadenceDays: 14, contactDays: [...past, ...days('2026-10-08', 4, 14)] },
  ),
  calendarCase(
    'weekly becomes fortnightly within the same series',
    [
      known,
      ...['2026-10-06', '2026-10-20', '2026-11-20'].map((on) =>
        night(on, series('a', [...past, ...days('2026-10-15', 5, 14)])),
      ),
    ],
    { planned: 12, kept: 12, lost: 0, cadenceDays: 14, contactDays: [...past, ...days('2026-10-15', 3, 14)] },
  ),
  calendarCase(
    'weekly becomes fortnightly, and the crossed-out copies stay',
    [
      known,
      ...['2026-10-06', '2026-10-07', '2026-11-20'].map((on) =>
        night(
          on,
          series('a', past),
          series('a', from('2026-10-08'), { isCancelled: true, showAs: 'free' }),
          series('b', days('2026-10-13', 5, 14)),
        ),
      ),
    ],
    { planned: 12, lost: 0, contactDays: [...past, ...days('2026-10-13', 3, 14)] },
  ),
  calendarCase(
    'fortnightly becomes weekly',
    [
      night('2026-10-05', series('a', days('2026-08-06', 9, 14))),
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(on, series('a', days('2026-08-06', 5, 14)), series('b', days('2026-10-09', 9))),
      ),
    ],
    {
      planned: 9,
      lost: 0,
      slipped: 0,
      cadenceDays: 7,
      contactDays: [...days('2026-08-06', 5, 14), ...days('2026-10-09', 4)],
    },
  ),
  calendarCase(
    'the series ends and nothing follows: one talk fell out, not four',
    [known, night('2026-10-06', series('a', past)), night('2026-11-06', series('a', past))],
    { planned: 10, kept: 9, lost: 1, contactDays: past },
  ),
  calendarCase(
    'two of the series are called off a week ahead, and it goes on: the plan changed',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(on, series('a', [...past, '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-12'])),
      ),
    ],
    { planned: 12, kept: 12, lost: 0, cadenceDays: 7 },
  ),
  calendarCase(
    'one talk is called off and nothing comes for it: it fell out',
    [known, ...['2026-10-06', '2026-11-06'].map((on) => night(on, series('a', [...past, ...from('2026-10-15')])))],
    { planned: 14, kept: 13, lost: 1, cadenceDays: 7 },
  ),
  calendarCase(
    'cancelled and made anew the same day, as a single meeting a day later',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(on, series('a', [...past, ...from('2026-10-15')]), entry('2026-10-09')),
      ),
    ],
    { planned: 14, kept: 13, movedInTime: 1, lost: 0 },
  ),
  calendarCase(
    'cancelled one night, made anew the next',
    [
      known,
      night('2026-10-06', series('a', [...past, ...from('2026-10-15')])),
      ...['2026-10-07', '2026-11-06'].map((on) =>
        night(on, series('a', [...past, ...from('2026-10-15')]), entry('2026-10-09')),
      ),
    ],
    { planned: 14, kept: 13, movedInTime: 1, lost: 0 },
  ),
  calendarCase(
    'a single meeting that moves three weeks is the same one',
    [
      night('2026-10-05', series('a', past), entry('2026-10-12', { id: 'x' })),
      ...['2026-10-06', '2026-11-06'].map((on) => night(on, series('a', past), entry('2026-11-02', { id: 'x' }))),
    ],
    { planned: 10, kept: 9, slipped: 0, lost: 1, contactDays: [...past, '2026-11-02'] },
  ),
  calendarCase(
    'the shared id alone tells that a single meeting moved',
    [
      night('2026-10-05', entry('2026-10-12', { id: 'x', uid: 'same' })),
      night('2026-10-20', entry('2026-10-13', { id: 'y', uid: 'same' })),
    ],
    {
      planned: 1,
      movedInTime: 1,
      slots: [{ plannedOn: '2026-10-12', startOn: '2026-10-13', status: 'scheduled', isHeld: true }],
    },
  ),
  calendarCase(
    'one occurrence is moved by hand to the next day',
    [
      known,
      ...['2026-10-06', '2026-11-06'].map((on) =>
        night(
          on,
          series('a', [...past, ...from('2026-10-15')]),
          entry('2026-10-09', {
            series: 'a',
            id: 'a-2026-10-08',
            uid: 'uid-a-2026-10-08',
            planned: { on: '2026-10-08', at: '10:00' },
          }),
        ),
      ),
    ],
    { planned: 14, kept: 13, movedInTime: 1, lost: 0, cadenceDays: 7 },
  ),
  calendarCase(
    'over the change of clocks and the turn of the year',
    [
      night('2026-10-20', series('a', days('2026-09-03', 30))),
      night('2026-12-22', series('a', days('2026-09-03', 16)), series('b', days('2026-12-25', 12))),
      night('2027-01-20', series('a', days('2026-09-03', 16)), series('b', days('2026-12-25', 12))),
    ],
    {
      planned: 20,
      lost: 0,
      slipped: 0,
      cadenceDays: 7,
      contactDays: [...days('2026-09-03', 16), ...days('2026-12-25', 4)],
    },
  ),
  calendarCase(
    'another invites after the fact: the past stands',
    [
      known,
      night(
        '2026-10-06',
        series('a', thursdays, {
          attendees: [ofRavi, { address: 'tom@contoso.example', name: 'Tom Weber', response: 'accepted' }],
        }),
      ),
    ],
    {
      contactDays: past,
      planned: 9,
      lost: 0,
    },
  ),
]
