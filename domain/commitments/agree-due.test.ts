import { expect, test } from 'vitest'
import { agreeDue } from './agree-due.ts'
import { localDate } from '../time/local-date.ts'

const asked = {
  planned: [{ startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }],
  dayOf: (at: string) => localDate(at, 'Europe/Berlin'),
  now: '2026-10-01T08:00:00Z',
}

test('without a day the next planned 1:1 is agreed, and with none planned nothing is', () => {
  expect(agreeDue({ ...asked, due: null })).toEqual({ kind: 'agreed', due: '2026-10-15' })
  expect(agreeDue({ ...asked, due: null, planned: [] })).toEqual({ kind: 'agreed', due: null })
})

test('made during a 1:1 it is due at the next one, not at this one', () => {
  const now = '2026-10-15T08:10:00Z'
  expect(agreeDue({ ...asked, due: null, now })).toEqual({ kind: 'agreed', due: null })
})

test('today is the first possible day, in the zone of the pair', () => {
  const now = '2026-10-01T22:30:00Z'
  expect(agreeDue({ ...asked, now, due: '2026-10-02' })).toEqual({ kind: 'agreed', due: '2026-10-02' })
  expect(agreeDue({ ...asked, now, due: '2026-10-01' })).toEqual({ kind: 'day-over' })
})

test('two years from today is the last possible day', () => {
  expect(agreeDue({ ...asked, due: '2028-10-01' })).toEqual({ kind: 'agreed', due: '2028-10-01' })
  expect(agreeDue({ ...asked, due: '2028-10-02' })).toEqual({ kind: 'day-too-far' })
  expect(agreeDue({ ...asked, due: '9999-12-31' })).toEqual({ kind: 'day-too-far' })
})
