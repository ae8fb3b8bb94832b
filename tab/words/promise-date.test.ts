import { expect, test } from 'vitest'
import type { CommitmentView } from '#contract/view'
import { datesIn } from './dates.ts'
import { loadPanelWords, panelWords } from './panel-words.ts'
import { promiseDate } from './promise-date.ts'

const budget: CommitmentView = {
  id: 'c',
  etag: 'e',
  owner: 'manager',
  by: 'manager',
  text: 'Send the budget numbers',
  due: '2026-10-13',
  currentDue: '2026-10-13',
  status: 'open',
  isOverdue: true,
  createdAt: '2026-10-01T08:00:00Z',
  confirmedByOther: false,
}
await loadPanelWords('de')

const shown = (line: Partial<CommitmentView>, locale: 'en' | 'de' = 'en') =>
  promiseDate(
    { ...budget, ...line },
    { today: '2026-10-15', was: panelWords(locale).commitments.was, dates: datesIn(locale, 'Europe/Berlin') },
  )

test('an overdue promise names the first agreed date, even when it was moved', () => {
  expect(shown({})).toBe('was Tue 13')
  expect(shown({ currentDue: '2026-10-20' })).toBe('was Tue 13')
  expect(shown({}, 'de')).toBe('war Di 13.')
})

test('one that is long overdue names the month as well', () => {
  expect(shown({ due: '2026-08-13' })).toMatch(/^was Thu 13 Aug|^was Thu Aug 13/)
})

test('a day of another year names its year', () => {
  const next = { isOverdue: false, due: '2027-06-12', currentDue: '2027-06-12' }
  expect(shown(next)).toMatch(/^Sat .* 2027$/)
  expect(shown(next, 'de')).toBe('Sa, 12. Juni 2027')
})

test('an open promise names the day that counts now', () => {
  expect(shown({ isOverdue: false, due: '2026-10-16', currentDue: '2026-10-23' })).toMatch(/Fri (23 Oct|Oct 23)/)
})

test('a promise without a date shows none', () => {
  expect(shown({ isOverdue: false, due: null, currentDue: null })).toBe('')
})
