import { describe, expect, it } from 'vitest'
import { countryCode, dateHolidays } from './date-holidays.ts'

describe('public holidays', () => {
  it('of a country by its name or its two letters, inside the days asked for', async () => {
    const holidays = dateHolidays()
    expect(await holidays.between('Germany', '2026-12-01', '2027-01-02')).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2027-01-01',
    ])
    expect(await holidays.between('de', '2026-10-01', '2026-11-01')).toEqual(['2026-10-03'])
  })

  it('none where nobody knows the country', async () => {
    expect(await dateHolidays().between('Atlantis', '2026-01-01', '2027-01-01')).toEqual([])
    expect(await dateHolidays().between(undefined, '2026-01-01', '2027-01-01')).toEqual([])
  })

  it('knows countries as directories write them', () => {
    expect(countryCode(' united kingdom ')).toBe('GB')
    expect(countryCode('us')).toBe('US')
    expect(countryCode('')).toBeUndefined()
  })
})
