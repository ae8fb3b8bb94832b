import { expect, test } from 'vitest'
import { maskWords } from './mask-words.ts'

const english = { language: 'en', locale: 'en-GB' } as const
const german = { language: 'de', locale: 'de-DE' } as const

test('a release says since which block its borders count', () => {
  const release = { definitionVersion: '2', definedSince: '2026-09-07' }
  expect(maskWords(release, english)).toMatch(/count from the four weeks of 7 September\s–\s4 October 2026 on/)
  expect(maskWords(release, german)).toMatch(/gelten ab den vier Wochen 7. September\s–\s4. Oktober 2026/)
})

test('an older release says that it has the older borders, and names no block', () => {
  const words = maskWords({ definitionVersion: '1' }, english)
  expect(words).toContain('older than these borders')
  expect(words).not.toContain('count from')
})
