import { expect, test } from 'vitest'
import { carryOver } from './carry-over.ts'

const asOf = '2026-10-05'

test('three of four are overdue: 17, 10 and 4 days', () => {
  const open = [{ due: '2026-09-18' }, { due: '2026-09-25' }, { due: '2026-10-01' }, { due: '2026-10-30' }]
  expect(carryOver({ open, asOf })).toEqual({ open: 4, overdue: 3, share: 0.75, medianAge: 10, maxAge: 17 })
})

test('due today and undated are open but not overdue', () => {
  expect(carryOver({ open: [{ due: asOf }, { due: null }], asOf })).toEqual({
    open: 2,
    overdue: 0,
    share: 0,
    medianAge: null,
    maxAge: null,
  })
})

test('nothing open, no share', () => {
  expect(carryOver({ open: [], asOf }).share).toBeNull()
})
