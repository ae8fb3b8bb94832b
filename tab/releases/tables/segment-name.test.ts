import { describe, expect, it } from 'vitest'
import { releasedDimensions } from '#domain/distribution/segments-of'
import { releaseWords } from '../../words/release-words.ts'
import { dimensionWords, segmentName } from './segment-name.ts'

const [en, de] = [releaseWords('en'), releaseWords('de')]

describe('a group on the page', () => {
  it('carries the name the directory gives it', () => {
    expect(segmentName('department', 'Operations', en, 'en-us')).toBe('Operations')
  })

  it('says in words that it is not known of people', () => {
    expect(segmentName('department', 'none', en, 'en-us')).toBe('No department')
    expect(segmentName('tenure', 'none', de, 'de-de')).toBe('Erster Tag nicht bekannt')
  })

  it('names the bands of time in words', () => {
    expect(segmentName('tenure', '1-to-3', en, 'en-us')).toBe('1 to 3 years')
    expect(segmentName('tenure', 'over-3', de, 'de-de')).toBe('3 Jahre und länger')
    expect(segmentName('department', '1-to-3', en, 'en-us')).toBe('1-to-3')
    expect(segmentName('workTime', 'part-time', de, 'de-de')).toBe('Teilzeit')
    expect(segmentName('workplace', 'site', en, 'en-us')).toBe('On site')
  })

  it('names a country that the directory holds as a code, and leaves what it says in words', () => {
    expect(segmentName('country', 'DE', de, 'de-de')).toBe('Deutschland')
    expect(segmentName('country', 'Deutschland', en, 'en-us')).toBe('Deutschland')
  })

  it('is cut by something that has a name in both languages', () => {
    for (const { name } of releasedDimensions)
      for (const words of [en, de]) expect(Object.keys(words.dimensions)).toContain(name)
    expect(dimensionWords('site', en).by).toBe('by site')
  })
})
