import { expect, test } from 'vitest'
import { daySentence } from './day-sentence.ts'
import { aPair } from '../builders/pair-builder.ts'

const english = { language: 'en', locale: 'en-GB' } as const
const german = { language: 'de', locale: 'de-DE' } as const
const view = { today: '2026-10-15', zone: 'UTC' }
const today = '2026-10-15T08:00:00Z'

test('it counts today’s 1:1s, the own manager’s among them, and names who waits, longest first', () => {
  const rows = [
    aPair({ next: today }),
    aPair({ name: 'David', you: 'report', next: today }),
    aPair({ name: 'Mei-Lin', rhythm: { state: 'overdue', daysSince: 25 } }),
    aPair({ name: 'Tomás', rhythm: { state: 'lapsed', daysSince: 61 } }),
  ]
  expect(daySentence(rows, view, english)).toBe(
    'Two today. \u2068Tomás\u2069 and \u2068Mei-Lin\u2069 have waited longer than you agreed.',
  )
  expect(daySentence(rows, view, german)).toBe(
    'Zwei heute. \u2068Tomás\u2069 und \u2068Mei-Lin\u2069 warten länger als vereinbart.',
  )
})

test('many who wait are a number', () => {
  const rows = ['A', 'B', 'C', 'D'].map((name) => aPair({ name, rhythm: { state: 'overdue' } }))
  expect(daySentence(rows, view, english)).toBe('None today. 4 people have waited longer than you agreed.')
})

test('the own manager is never said to wait', () => {
  const rows = [aPair({ you: 'report', rhythm: { state: 'overdue' } })]
  expect(daySentence(rows, view, english)).toBe('None today.')
  expect(daySentence([...rows, aPair()], view, english)).toBe('None today. Nobody waits longer than you agreed.')
})

test('before any calendar was read nothing is claimed', () => {
  expect(daySentence([aPair({ rhythm: { isRead: false, state: 'never' } })], view, english)).toBe('')
})
