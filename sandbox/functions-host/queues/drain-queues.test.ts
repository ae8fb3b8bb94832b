import { expect, it } from 'vitest'
import { drainQueues } from './drain-queues.ts'
import type { QueueState } from './queue-watch.ts'

/** A host whose messages take `secondsEach`, on a clock of its own; the one at `hangsAt` is never done. */
function aHost({
  messages,
  secondsEach,
  hangsAt = Infinity,
}: {
  messages: number
  secondsEach: number
  hangsAt?: number
}) {
  let clock = 0
  const done = () => Math.min(messages, hangsAt, Math.floor(clock / (secondsEach * 1_000)))
  const state = (): QueueState => {
    const left = messages - done()
    return {
      name: 'people',
      waiting: Math.max(0, left - 1),
      running: Math.min(1, left),
      done: done(),
      poisoned: 0,
      failed: 0,
    }
  }
  return {
    now: () => clock,
    sleep: async (ms: number) => void (clock += ms),
    isBusy: async () => state().running > 0,
    queues: async () => [state()],
  }
}

it('waits for a slow machine as long as messages are worked off', async () => {
  const [people] = await drainQueues(aHost({ messages: 20, secondsEach: 30 }), 120_000)
  expect(people).toMatchObject({ done: 20, waiting: 0 })
})

it('gives up on a message that hangs, and says what waits', async () => {
  const host = aHost({ messages: 20, secondsEach: 1, hangsAt: 3 })
  await expect(drainQueues(host, 120_000)).rejects.toThrow(/"waiting":16.*"done":3/)
  expect(host.now()).toBeLessThan(130_000)
})
