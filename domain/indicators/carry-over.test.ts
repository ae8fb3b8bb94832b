import { expect, test } from 'vitest'
import { carryOverReading } from './carry-over.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }

test('three overdue, the oldest for 17 days', () => {
  const open = [{ due: '2026-09-18' }, { due: '2026-09-25' }, { due: '2026-10-01' }, { due: '2026-10-30' }]
  expect(carryOverReading({ ...time, open })).toMatchObject({
    value: 3,
    n: 4,
    detail: { open: 4, medianAge: 10, maxAge: 17 },
  })
})

test('nothing overdue is a real zero, with an unknown age', () => {
  expect(carryOverReading({ ...time, open: [{ due: '2026-10-30' }] })).toMatchObject({
    value: 0,
    detail: { medianAge: null },
  })
})
