import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A task that fails while `isFailing`, and counts its rounds; after failures it waits a second longer each time. */
function counted() {
  const state = { rounds: 0, isFailing: false, pauseMs: 2_500 }
  const task = () => {
    state.rounds++
    return state.isFailing ? Promise.reject(new Error('away')) : Promise.resolve()
  }
  return { state, loop: repeat({ task, pauseMs: (failures) => state.pauseMs + 1_000 * failures }) }
}

test('a round comes after every pause, and each pause is asked for anew', async () => {
  const { state, loop } = counted()
  loop.wake()
  await vi.advanceTimersByTimeAsync(9_000)
  expect(state.rounds).toBe(4)
  state.pauseMs = 60_000
  await vi.advanceTimersByTimeAsync(121_000)
  expect(state.rounds).toBe(7)
  loop.stop()
})

test('failures in a row are counted, and a wake tries at once', async () => {
  const { state, loop } = counted()
  state.isFailing = true
  loop.wake()
  await vi.advanceTimersByTimeAsync(3_500 + 4_500 + 5_500)
  expect(state.rounds).toBe(4)
  state.isFailing = false
  loop.wake()
  await vi.advanceTimersByTimeAsync(2_500)
  expect(state.rounds).toBe(6)
  loop.stop()
})

test('a wake in the middle of a round starts one more when it ends, and only one', async () => {
  let finish = () => {}
  let rounds = 0
  const task = () => {
    rounds++
    return new Promise<void>((done) => (finish = done))
  }
  const loop = repeat({ task, pauseMs: () => 1_000 })
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
  const loop = repeat({ task, pauseMs: () => 10, isPaused: () => true })
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

test('a person who asks is waited for no longer than a round takes: what hangs is given up, and failures are forgotten', async () => {
  const given: AbortSignal[] = []
  const failures: number[] = []
  const task = (signal: AbortSignal) => {
    given.push(signal)
    return given.length < 3 ? new Promise<void>((_, fail) => setTimeout(fail, 15_000)) : Promise.resolve()
  }
  const pauseMs = (count: number) => {
    failures.push(count)
    return 30_000
  }
  const loop = repeat({ task, pauseMs })
  loop.wake()
  await vi.advanceTimersByTimeAsync(15_000 + 30_000 + 1_000)
  expect(given).toHaveLength(2)
  loop.startOver()
  expect(given).toHaveLength(3)
  expect(given[1]?.aborted).toBe(true)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(failures).toEqual([1, 0])
  expect(given).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(given).toHaveLength(4)
  loop.stop()
})
