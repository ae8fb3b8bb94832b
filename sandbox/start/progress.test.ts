import { expect, it } from 'vitest'
import { progressTo } from './progress.ts'

it('says what is being done, how long it took, and what happened meanwhile', () => {
  let written = ''
  let now = 0
  const progress = progressTo((text) => (written += text), { now: () => now })
  progress.begin('Starting the storage')
  now = 700
  progress.begin('Starting the API')
  progress.note('a warning')
  now = 2000
  progress.end()
  progress.end()
  expect(written).toBe('Starting the storage ... 0.7 s\nStarting the API ...\n  a warning\n  1.3 s\n')
})

it('counts the seconds of a step where somebody looks, until it ends', () => {
  let written = ''
  let now = 0
  const listeners = new Set<() => void>()
  const progress = progressTo((text) => (written += text), {
    now: () => now,
    everySecond: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  })
  progress.begin('Living through the last weeks')
  for (now of [1_000, 2_000]) listeners.forEach((tell) => tell())
  now = 2_500
  progress.end()
  expect(listeners.size).toBe(0)
  expect(written.split('\r')).toEqual([
    'Living through the last weeks ...',
    'Living through the last weeks ... 1 s',
    'Living through the last weeks ... 2 s',
    'Living through the last weeks ... 2.5 s\n',
  ])
})
