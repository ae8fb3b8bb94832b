import { expect, test } from 'vitest'
import { unseenMove } from './unseen-move.ts'

const move = (from: string, to: string, ack: boolean) => ({ at: '2026-10-14T08:00:00Z', from, to, ack })

test('two moves nobody has seen read as one, from the day last known', () => {
  const moves = [move('2026-10-13', '2026-10-16', false), move('2026-10-16', '2026-10-20', false)]
  expect(unseenMove({ moves })).toEqual({ from: '2026-10-13', to: '2026-10-20' })
})

test('what was seen is no news', () => {
  const moves = [move('2026-10-13', '2026-10-16', true), move('2026-10-16', '2026-10-20', false)]
  expect(unseenMove({ moves })).toEqual({ from: '2026-10-16', to: '2026-10-20' })
  expect(unseenMove({ moves: moves.slice(0, 1) })).toBeUndefined()
  expect(unseenMove({})).toBeUndefined()
})
