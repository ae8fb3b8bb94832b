import { expect, it } from 'vitest'
import { withRetries } from './retry.ts'

const never = new AbortController().signal
const growing = { retryStrategy: 'exponentialBackoff' } as const
const soon = { retryStrategy: 'fixedDelay', delayInterval: { seconds: 0 } } as const

/** A function that fails this often, and which attempts it was called with. */
function failing(times: number) {
  const attempts: number[] = []
  const attempt = async (count: number) => {
    attempts.push(count)
    if (attempts.length <= times) throw new Error(`failed ${attempts.length}`)
  }
  return { attempts, attempt }
}

it('runs a function again until it succeeds', async () => {
  const { attempts, attempt } = failing(2)
  await withRetries({ ...soon, maxRetryCount: 5 }, attempt, never)
  expect(attempts).toEqual([0, 1, 2])
})

it('gives up with the last error when no retry is left', async () => {
  const { attempts, attempt } = failing(9)
  await expect(withRetries({ ...soon, maxRetryCount: 2 }, attempt, never)).rejects.toThrow('failed 3')
  expect(attempts).toEqual([0, 1, 2])
})

it('never runs a function again that does not ask for it', async () => {
  const { attempts, attempt } = failing(9)
  await expect(withRetries(undefined, attempt, never)).rejects.toThrow('failed 1')
  expect(attempts).toEqual([0])
})

it('does not wait for a retry when the host stops', async () => {
  const stopping = new AbortController()
  const { attempt } = failing(9)
  const slow = {
    ...growing,
    minimumInterval: { seconds: 60 },
    maximumInterval: { seconds: 90 },
  }
  const running = withRetries({ ...slow, maxRetryCount: -1 }, attempt, stopping.signal)
  stopping.abort()
  await expect(running).rejects.toThrow('failed 1')
})
