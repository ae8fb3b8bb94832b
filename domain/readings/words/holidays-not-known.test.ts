import { describe, expect, it } from 'vitest'
import { holidaysNotKnown } from './holidays-not-known.ts'

describe('public holidays that are not known', () => {
  it('names the place, in both languages', () => {
    expect(holidaysNotKnown({ kind: 'country', place: 'Atlantis' }, 'en')).toBe(
      'Public holidays are not known for \u2068Atlantis\u2069. They count as workdays.',
    )
    expect(holidaysNotKnown({ kind: 'state', place: 'Oberland' }, 'de')).toContain(
      'für \u2068Oberland\u2069 nicht bekannt',
    )
  })

  it('says so when the directory names no country', () => {
    expect(holidaysNotKnown({ kind: 'no-country' }, 'en')).toContain('names no country')
    expect(holidaysNotKnown({ kind: 'no-country' }, 'de')).toContain('kein Land')
  })
})
