import { expect, test } from 'vitest'
import { figureOf } from './figure-of.ts'
import type { ReleasedRow } from '../tables/released-rows.ts'
import { figureWords, headlineWords, rangeWords, shareWords } from './share-words.ts'

const english = { language: 'en', locale: 'en-GB' } as const
const german = { language: 'de', locale: 'de-DE' } as const

test('the headline says the release in small numbers', () => {
  expect(headlineWords(all('74%', '26%'), english)).toEqual([
    'Three in four people had a 1:1.',
    'One in four got less than 15 minutes a week.',
  ])
  expect(headlineWords(all('74%', '26%'), german)).toEqual([
    'Drei von vier Personen hatten ein 1:1.',
    'Bei einer von vier waren es weniger als 15 Minuten pro Woche.',
  ])
})

test('where no small numbers come close the percentage is said', () => {
  expect(headlineWords(all('85%', '15%'), english)).toEqual([
    '85% of people had a 1:1.',
    '15% got less than 15 minutes a week.',
  ])
})

test('behind a border the headline names the border', () => {
  expect(headlineWords(all('>95%', '<5%'), english)).toEqual([
    'More than 95% of people had a 1:1.',
    'Fewer than 5% got less than 15 minutes a week.',
  ])
})

test('where no figure may be told, the headline says so and guesses no reason', () => {
  expect(headlineWords({ segment: '', shown: undefined }, english)[0]).toContain('No figure can be shown')
  expect(headlineWords(undefined, german)[0]).toContain('lässt sich keine Zahl zeigen')
})

test('a border is its own range', () => {
  expect(figureWords(figureOf('<10%'), english)).toBe('under 10%')
  expect(rangeWords({ figure: figureOf('<10%'), lo: 0, hi: 10 }, english)).toBe('')
  expect(rangeWords({ figure: figureOf('74%'), lo: 71, hi: 77 }, german)).toBe('71 bis 77')
})

function all(coverage: string, underCoached: string): ReleasedRow {
  const share = (shown: string) => ({ figure: figureOf(shown), lo: 0, hi: 100 })
  return { segment: '', shown: { people: '100+', coverage: share(coverage), underCoached: share(underCoached) } }
}

test('a range of more than fifty points stands alone, without a percentage', () => {
  const share = (lo: number, hi: number) => ({ figure: figureOf('65%'), lo, hi })
  expect([shareWords(share(35, 90), english), rangeWords(share(35, 90), english)]).toEqual(['35 to 90', ''])
  expect([shareWords(share(40, 90), german), rangeWords(share(40, 90), german)]).toEqual(['65\u00a0%', '40 bis 90'])
})
