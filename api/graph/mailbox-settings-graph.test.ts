import type { CustomTimeZone } from '@microsoft/microsoft-graph-types'
import { describe, expect, it } from 'vitest'
import { toSettings } from './mailbox-settings-graph.ts'

const today = '2026-11-28'

describe('mailbox settings in our words', () => {
  it('zone, language and workdays', () => {
    const settings = toSettings(
      {
        timeZone: 'W. Europe Standard Time',
        language: { locale: 'de-DE', displayName: 'Deutsch' },
        workingHours: { daysOfWeek: ['thursday', 'monday', 'tuesday'] },
      },
      { today },
    )
    expect(settings).toEqual({ zone: 'Europe/Berlin', language: 'de-DE', workdays: [1, 2, 4] })
  })

  it('what is missing stays open, and a name that nobody knows is told', () => {
    expect(toSettings({}, { today })).toEqual({})
    expect(toSettings({ timeZone: null, language: { locale: '' } }, { today })).toEqual({})
    expect(toSettings({ timeZone: 'Mars Standard Time' }, { today })).toEqual({ unknownZone: 'Mars Standard Time' })
    expect(toSettings({ timeZone: 'tzone://Microsoft/Custom' }, { today })).toEqual({
      unknownZone: 'tzone://Microsoft/Custom',
    })
  })

  it.each([
    ['room', { purpose: 'room' }],
    ['equipment', { purpose: 'equipment' }],
    ['shared', { purpose: 'shared' }],
    ['user', {}],
    ['linked', {}],
    ['others', {}],
    ['unknownFutureValue', {}],
    [null, {}],
  ] as const)('a mailbox that is for %s', (userPurpose, found) => {
    expect(toSettings({ userPurpose }, { today })).toEqual(found)
  })

  it('the country tells two clocks of one name apart', () => {
    const settings = { timeZone: 'Pacific Standard Time' }
    expect(toSettings(settings, { today, country: 'US' })).toEqual({ zone: 'America/Los_Angeles' })
    expect(toSettings(settings, { today, country: 'CA' })).toEqual({ zone: 'America/Vancouver' })
  })
})

/** A clock described by numbers, as Exchange answers. */
function described(bias: number, daylight?: { bias: number; from: number; to: number }): CustomTimeZone {
  const rule = { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', year: 0 } as const
  return {
    name: 'Customized Time Zone',
    bias,
    standardOffset: { ...rule, month: daylight?.to ?? 0 },
    daylightOffset: { ...rule, month: daylight?.from ?? 0, daylightBias: daylight?.bias ?? 0 },
  }
}

describe('custom zones', () => {
  it.each(['tzone://Microsoft/Custom', 'Customized Time Zone', 'customized time zone', ''])(
    '%j takes the zone of the working hours',
    (timeZone) => {
      const workingHours = { timeZone: { name: 'Tokyo Standard Time' } }
      expect(toSettings({ timeZone, workingHours }, { today })).toEqual({ zone: 'Asia/Tokyo' })
    },
  )

  it.each([
    ['US', described(480, { bias: -60, from: 3, to: 11 }), 'America/Los_Angeles'],
    ['DE', described(-60, { bias: -60, from: 3, to: 10 }), 'Europe/Berlin'],
    ['AU', described(-600, { bias: -60, from: 10, to: 4 }), 'Australia/Sydney'],
    ['AU', described(-600), 'Australia/Brisbane'],
    ['IN', described(-330), 'Asia/Calcutta'],
    [undefined, described(-330), '+05:30'],
    [undefined, described(210), '-03:30'],
    ['DE', described(300), '-05:00'],
  ])('in %s a described clock is one that keeps the same time', (country, timeZone, zone) => {
    const found = toSettings({ timeZone: 'tzone://Microsoft/Custom', workingHours: { timeZone } }, { today, country })
    expect(found).toEqual({ zone })
  })

  it('without a country a clock with a summer is one of the world’s', () => {
    const timeZone = described(300, { bias: -60, from: 3, to: 11 })
    const { zone } = toSettings({ timeZone: 'Customized Time Zone', workingHours: { timeZone } }, { today })
    const hours = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((at) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(new Date(at)),
    )
    expect(hours).toEqual(['07', '08'])
  })

  it('a clock that no place can have is not believed, and told', () => {
    const settings = { timeZone: 'Customized Time Zone', workingHours: { timeZone: described(100_000) } }
    expect(toSettings(settings, { today })).toEqual({ unknownZone: 'Customized Time Zone' })
  })

  it('a strange name is told even where the working hours stand in', () => {
    const settings = { timeZone: 'Mars Standard Time', workingHours: { timeZone: { name: 'Tokyo Standard Time' } } }
    expect(toSettings(settings, { today })).toEqual({ zone: 'Asia/Tokyo', unknownZone: 'Mars Standard Time' })
  })
})

it('working hours are told in full hours that hold all of them; a night shift and nonsense are told by nobody', () => {
  const hoursOf = (startTime: string, endTime: string) =>
    toSettings({ workingHours: { startTime, endTime } }, { today: '2026-10-15', country: undefined }).hours
  expect(hoursOf('08:30:00.0000000', '17:15:00.0000000')).toEqual({ from: 8, to: 18 })
  expect(hoursOf('08:00:00.0000000', '17:00:00.0000000')).toEqual({ from: 8, to: 17 })
  for (const [from, to] of [
    ['22:00:00.0000000', '06:00:00.0000000'],
    ['08:00:00.0000000', '08:00:00.0000000'],
    ['', '17:00:00.0000000'],
    ['25:00:00', '26:00:00'],
  ])
    expect(hoursOf(from ?? '', to ?? '')).toBeUndefined()
})
