import { expect, test, vi } from 'vitest'
import { tellOverview } from './tell-overview.ts'

test('a notice that fails is reported, and its caller is not bothered', async () => {
  const reported: unknown[] = []
  const trouble = new Error('The queue is away')
  const notice = { pairChanged: () => Promise.reject(trouble) }
  await expect(tellOverview({ notice, report: (_, what) => reported.push(what) }, 'a_b')).resolves.toBeUndefined()
  expect(reported).toEqual([trouble])
})

test('a notice that takes its time holds its caller up for a moment only', async () => {
  const notice = { pairChanged: () => new Promise<void>(() => {}) }
  vi.useFakeTimers()
  try {
    const told = tellOverview({ notice, report: () => {} }, 'a_b')
    await vi.advanceTimersByTimeAsync(2_000)
    await expect(told).resolves.toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})
