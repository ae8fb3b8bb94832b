import { expect, test, vi } from 'vitest'
import { keepToken } from './token-keeper.ts'

const minute = 60_000

function tokenEnding(at: number, mark: string): string {
  return `head.${btoa(JSON.stringify({ exp: at / 1000, mark }))}.signature`
}

function counting(ends: number) {
  let asked = 0
  return { ask: () => Promise.resolve(tokenEnding(ends, String(++asked))), count: () => asked }
}

test('the host is asked once while the token lasts, even by two callers at once', async () => {
  const host = counting(60 * minute)
  const token = keepToken(host.ask, { now: () => 0 })
  const [first, second] = await Promise.all([token(), token()])
  expect(first).toBe(second)
  await token()
  expect(host.count()).toBe(1)
})

test('a token is renewed two minutes before it ends', async () => {
  let now = 0
  const host = counting(60 * minute)
  const token = keepToken(host.ask, { now: () => now })
  await token()
  now = 57 * minute
  await token()
  expect(host.count()).toBe(1)
  now = 58 * minute
  await token()
  expect(host.count()).toBe(2)
})

test('a caller whose token was refused gets a fresh one', async () => {
  const host = counting(60 * minute)
  const token = keepToken(host.ask, { now: () => 0 })
  const first = await token()
  expect(await token({ fresh: true })).not.toBe(first)
})

test('a failed question is not held: the next caller asks again', async () => {
  let tries = 0
  const token = keepToken(
    () => (++tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(tokenEnding(60 * minute, 'x'))),
    { now: () => 0 },
  )
  await expect(token()).rejects.toThrow('no')
  await expect(token()).resolves.toContain('head.')
})

test('a host that says nothing is given up after a while; its late answer still counts, and is shared', async () => {
  vi.useFakeTimers()
  try {
    const answers: ((token: string) => void)[] = []
    const token = keepToken(() => new Promise((answer) => answers.push(answer)), { now: () => 0 })
    const first = expect(token()).rejects.toMatchObject({ name: 'HostTrouble', kind: 'no-answer' })
    await vi.advanceTimersByTimeAsync(15_000)
    await first
    const second = token()
    expect(answers).toHaveLength(2)
    answers[0]?.(tokenEnding(60 * minute, 'late'))
    await expect(second).resolves.toBe(tokenEnding(60 * minute, 'late'))
    await token()
    expect(answers).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})

test('what the host answers at last, everybody has who waits for it, also those who asked before', async () => {
  const answers: ((token: string) => void)[] = []
  const token = keepToken(() => new Promise((answer) => answers.push(answer)), { now: () => 0 })
  const waiting = [token(), token({ fresh: true }), token({ fresh: true })]
  expect(answers).toHaveLength(3)
  const [, , answer] = answers
  answer?.(tokenEnding(60 * minute, 'last'))
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => tokenEnding(60 * minute, 'last')))
})

test('whoever had a token refused is not given what an older question brings: it may be that one', async () => {
  const answers: ((token: string) => void)[] = []
  const token = keepToken(() => new Promise((answer) => answers.push(answer)), { now: () => 0 })
  const older = token()
  const fresh = token({ fresh: true })
  answers[0]?.(tokenEnding(60 * minute, 'refused'))
  answers[1]?.(tokenEnding(60 * minute, 'new'))
  expect(await Promise.all([older, fresh, token()])).toEqual(
    ['refused', 'new', 'new'].map((mark) => tokenEnding(60 * minute, mark)),
  )
  expect(answers).toHaveLength(2)
})

test('whoever asks while the host is silent asks it anew, and shares no question that it left without an answer', async () => {
  vi.useFakeTimers()
  try {
    let asked = 0
    const token = keepToken(() => new Promise<string>(() => void asked++), { now: () => 0 })
    const first = expect(token()).rejects.toMatchObject({ kind: 'no-answer' })
    await vi.advanceTimersByTimeAsync(10_000)
    const second = expect(token({ fresh: true })).rejects.toMatchObject({ kind: 'no-answer' })
    await vi.advanceTimersByTimeAsync(5_000)
    await first
    expect(asked).toBe(2)
    const third = expect(token()).rejects.toMatchObject({ kind: 'no-answer' })
    expect(asked).toBe(3)
    await vi.advanceTimersByTimeAsync(15_000)
    await Promise.all([second, third])
  } finally {
    vi.useRealTimers()
  }
})
