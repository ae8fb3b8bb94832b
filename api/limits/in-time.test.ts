import { expect, test } from 'vitest'
import { inTime, NoAnswerInTimeError } from './in-time.ts'

test('an answer in time is the answer, and a refusal the refusal', async () => {
  await expect(inTime(1_000, async () => 'here')).resolves.toBe('here')
  await expect(inTime(1_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})

test('who never answers is told to stop, and their caller that nobody answered', async () => {
  let stop: AbortSignal | undefined
  const asked = inTime(5, (signal) => {
    stop = signal
    return new Promise(() => {})
  })
  await expect(asked).rejects.toBeInstanceOf(NoAnswerInTimeError)
  expect(stop?.aborted).toBe(true)
})
