import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A task that fails while `isFailing`, and counts its rounds. */
function counted() {
  const state = { rounds: 0, isFailing: false, isHidden: false }
  const task = () => {
    state.rounds++
    return state.isFailing ? Promise.reject(new Error('away')) : Promise.resolve()
  }
  const times = { everyMs: 2_500, hiddenMs: 60_000, slowestMs: 30_000 }
  return { state, loop: repeat({ task, ...times, isHidden: () => state.isHidden }) }
}

test('while somebody looks, a round comes every two and a half seconds', async () => {
  const { state, loop } = counted()
  loop.wake()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(state.rounds).toBe(5)
  loop.stop()
})

test('in the background one round a minute is enough', async () => {
  const { state, loop } = counted()
  state.isHidden = true
  loop.wake()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(state.rounds).toBe(3)
  loop.stop()
})

test('failures slow it down, half a minute at most, and a wake tries at once', async () => {
  const { state, loop } = counted()
  state.isFailing = true
  loop.wake()
  await vi.advanceTimersByTimeAsync(2_500 + 5_000 + 10_000 + 20_000 + 30_000)
  expect(state.rounds).toBe(6)
  state.isFailing = false
  loop.wake()
  await vi.advanceTimersByTimeAsync(2_500)
  expect(state.rounds).toBe(8)
  loop.stop()
})

test('a wake in the middle of a round starts one more when it ends, and only one', async () => {
  let finish = () => {}
  let rounds = 0
  const task = () => {
    rounds++
    return new Promise<void>((done) => (finish = done))
  }
  const loop = repeat({ task, everyMs: 1_000, hiddenMs: 1_000, slowestMs: 1_000, isHidden: () => false })
  loop.wake()
  loop.wake()
  loop.wake()
  expect(rounds).toBe(1)
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(rounds).toBe(2)
  loop.stop()
})

test('while only a person can help, nothing is tried until a wake', async () => {
  let rounds = 0
  const task = () => Promise.resolve(void rounds++)
  const times = { everyMs: 10, hiddenMs: 10, slowestMs: 10 }
  const loop = repeat({ task, ...times, isHidden: () => false, isPaused: () => true })
  loop.wake()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(rounds).toBe(1)
  loop.wake()
  expect(rounds).toBe(2)
  loop.stop()
})

test('after a stop nothing more happens', async () => {
  const { state, loop } = counted()
  loop.wake()
  await vi.advanceTimersByTimeAsync(0)
  loop.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state.rounds).toBe(1)
})
