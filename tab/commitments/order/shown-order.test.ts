import { expect, test } from 'vitest'
import { promise } from '../../builders/sample-pair.ts'
import { inShownOrder } from './shown-order.ts'

const order = (...lines: ReturnType<typeof promise>[]) => inShownOrder(lines, 'manager').map(({ id }) => id)

test('what waits for my hand comes first, then what is overdue, then by day, undated and closed ones last', () => {
  expect(
    order(
      promise('kept', 'report', { status: 'done', confirmedByOther: true }),
      promise('undated', 'report', { due: null }),
      promise('soon', 'report', { due: '2026-10-20' }),
      promise('overdue', 'report', { due: '2026-10-13', isOverdue: true }),
      promise('ticked', 'report', { status: 'done', due: '2026-11-01' }),
    ),
  ).toEqual(['ticked', 'overdue', 'soon', 'undated', 'kept'])
})

test('a promise stands by the day it shows, not by the first one that a move has left behind', () => {
  const moved = promise('moved', 'report', { due: '2026-12-01', currentDue: '2026-12-08' })
  expect(order(moved, promise('fourth', 'report', { due: '2026-12-04' }))).toEqual(['fourth', 'moved'])
})

test('a move that was not seen, and a drop, wait for the other person and not for their owner', () => {
  const moves = [{ at: '2026-10-14T08:00:00Z', from: '2026-10-20', to: '2026-10-30', ack: false }]
  const lines = [
    promise('soon', 'report'),
    promise('moved', 'report', { moves, currentDue: '2026-10-30' }),
    promise('dropped', 'report', { status: 'dropped', due: '2026-11-05' }),
  ]
  expect(inShownOrder(lines, 'manager').map(({ id }) => id)).toEqual(['moved', 'dropped', 'soon'])
  expect(inShownOrder(lines, 'report').map(({ id }) => id)).toEqual(['soon', 'moved', 'dropped'])
})
