import { describe, expect, it } from 'vitest'
import type { Workplace } from '../ports/holidays.ts'
import { dateHolidays } from './date-holidays.ts'

const holidays = dateHolidays()
const in2026 = (place: Workplace) => holidays.between(place, '2026-01-01', '2027-01-01')

describe('public holidays', () => {
  it('of a country by its name or its two letters, inside the days asked for', async () => {
    expect(await holidays.between({ country: 'Germany' }, '2026-12-01', '2027-01-02')).toEqual({
      days: ['2026-12-25', '2026-12-26', '2027-01-01'],
      gap: undefined,
    })
    expect((await holidays.between({ country: 'de' }, '2026-10-01', '2026-11-01')).days).toEqual(['2026-10-03'])
  })

  it.each([
    'USA',
    'United States of America',
    'Deutschland',
    'Österreich',
    'UK',
    'Turkey',
    'Czech Republic',
    'Hong Kong',
  ])('%s is a country with holidays', async (country) => {
    const { days, gap } = await in2026({ country })
    expect(gap).toBeUndefined()
    expect(days.length).toBeGreaterThan(5)
  })

  it('a place nobody knows is something else than a place without holidays', async () => {
    expect(await in2026({ country: ' Atlantis ' })).toEqual({ days: [], gap: { kind: 'country', place: 'Atlantis' } })
    expect(await in2026({ country: 'Antarctica' })).toEqual({ days: [], gap: { kind: 'country', place: 'Antarctica' } })
    for (const country of [undefined, '', ' ']) {
      expect(await in2026({ country })).toEqual({ days: [], gap: { kind: 'no-country' } })
    }
    expect(await holidays.between({ country: 'DE' }, '2026-08-01', '2026-09-01')).toEqual({ days: [], gap: undefined })
  })
})

describe('holidays of a state', () => {
  const epiphany = '2026-01-06'
  const corpusChristi = '2026-06-04'

  it.each(['BY', 'by', 'DE-BY', 'Bayern', 'Bavaria', 'Freistaat Bayern', ' BAYERN '])(
    '%s is Bavaria',
    async (state) => {
      const { days, gap } = await in2026({ country: 'Deutschland', state })
      expect(days).toEqual(expect.arrayContaining([epiphany, corpusChristi, '2026-10-03']))
      expect(gap).toBeUndefined()
    },
  )

  it.each([
    ['DE', 'Berlin', '2026-03-08', epiphany],
    ['DE', 'Nordrhein-Westfalen', corpusChristi, epiphany],
    ['DE', 'North Rhine-Westphalia', corpusChristi, epiphany],
    ['DE', 'Hamburg', '2026-10-31', corpusChristi],
    ['Schweiz', 'Zürich', '2026-05-01', corpusChristi],
    ['CH', 'Kanton Zurich', '2026-05-01', corpusChristi],
    ['Suisse', 'Genève', '2026-12-31', '2026-12-26'],
    ['CH', 'Geneva', '2026-12-31', '2026-12-26'],
    ['Switzerland', 'Ticino', epiphany, '2026-04-03'],
    ['CA', 'British Columbia', '2026-08-03', '2026-06-24'],
    ['Canada', 'Québec', '2026-06-24', '2026-08-03'],
    ['GB', 'Scotland', '2026-01-02', '2026-04-06'],
    ['UK', 'England', '2026-04-06', '2026-01-02'],
    ['ES', 'Comunidad de Madrid', '2026-05-02', '2026-09-11'],
    ['AU', 'NSW', '2026-04-25', '2026-11-03'],
    ['IT', 'Südtirol', '2026-05-25', corpusChristi],
    ['IT', 'Alto Adige', '2026-05-25', corpusChristi],
    ['Italia', 'BZ', '2026-05-25', corpusChristi],
    ['IN', 'Odisha', '2026-04-01', '2026-04-02'],
    ['IN', 'OD', '2026-04-01', '2026-04-02'],
  ])('%s, %s: %s is a day off and %s is none', async (country, state, off, workday) => {
    const { days, gap } = await in2026({ country, state })
    expect(gap).toBeUndefined()
    expect(days).toContain(off)
    expect(days).not.toContain(workday)
  })

  it.each([
    ['IT', 'Veneto'],
    ['FR', 'Île-de-France'],
    ['Italy', 'MI'],
    ['IT', 'TN'],
    ['IT', 'Trentino-Alto Adige'],
    ['IT', 'Trentino-South Tyrol'],
    ['IT', '32'],
  ])('%s, %s is a place like the rest of its country', async (country, state) => {
    const ofCountry = await in2026({ country })
    expect((await in2026({ country, state })).gap).toBeUndefined()
    expect((await in2026({ country, state })).days).toEqual(ofCountry.days)
  })

  it('a state nobody knows has the holidays of its country, and says so', async () => {
    const { days, gap } = await in2026({ country: 'DE', state: 'Oberland' })
    expect(gap).toEqual({ kind: 'state', place: 'Oberland' })
    expect(days).toEqual((await in2026({ country: 'DE' })).days)
  })
})

describe('whole days only', () => {
  it('a feast from an eve to a noon is the days between', async () => {
    const { days } = await in2026({ country: 'TR' })
    expect(days.filter((day) => day >= '2026-03-15' && day <= '2026-03-31')).toEqual([
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
    ])
    expect(days.filter((day) => day >= '2026-05-20' && day <= '2026-06-05')).toEqual([
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
    ])
  })

  it.each([
    ['CN', '2026-03-08'],
    ['CN', '2026-05-04'],
    ['IS', '2026-12-24'],
    ['GT', '2026-12-31'],
    ['HT', '2026-02-16'],
  ])('%s: half of %s is no day off', async (country, day) => {
    expect((await in2026({ country })).days).not.toContain(day)
  })

  it.each([
    ['SA', ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']],
    ['RU', ['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06']],
    ['CN', ['2026-02-17']],
  ])('%s: a feast of several whole days is all of them', async (country, feast) => {
    expect((await in2026({ country })).days).toEqual(expect.arrayContaining(feast))
  })

  it('the day on which clocks go forward is whole', async () => {
    // Easter Sunday of 2024 was the last Sunday of March.
    expect((await holidays.between({ country: 'SE' }, '2024-03-31', '2024-04-01')).days).toEqual(['2024-03-31'])
  })
})
