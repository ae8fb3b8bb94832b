import { expect, test } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { timeToCompletionReading, type PromiseLife } from './time-to-completion.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-09-30' }
const createdOn = '2026-09-18'
const doneAfter = (days: number): PromiseLife => ({ createdOn, doneOn: addDays(createdOn, days) })
const open: PromiseLife = { createdOn }
const tenPromises = [...[2, 3, 4, 5, 7, 9].map(doneAfter), open, open, open, open]

test('six of ten done: half after 7 days, almost all that will be after 9', () => {
  const reading = timeToCompletionReading({ ...time, promises: tenPromises })
  expect(reading).toMatchObject({ value: 7, n: 10, detail: { done: 6, dropped: 0, open: 4, almostAllDoneAfter: 9 } })
  expect(reading.value === null ? [] : reading.detail.curve).toHaveLength(6)
})

test('ten promises and five done are needed', () => {
  expect(timeToCompletionReading({ ...time, promises: tenPromises.slice(1) })).toMatchObject({
    lack: { have: 9, need: 10, unit: 'promises' },
  })
  const fewDone = [...tenPromises.slice(2), open, open]
  expect(timeToCompletionReading({ ...time, promises: fewDone })).toMatchObject({
    lack: { have: 4, need: 5, unit: 'keptPromises' },
  })
})

test('as long as the curve stays below one half there is no median', () => {
  expect(timeToCompletionReading({ ...time, promises: [...tenPromises, open, open, open] })).toMatchObject({
    value: null,
    reason: 'too_early',
  })
})

test('a dropped promise competes and does not count as open', () => {
  const dropped = { createdOn, droppedOn: addDays(createdOn, 1) }
  const reading = timeToCompletionReading({
    ...time,
    promises: [...tenPromises.slice(0, 6), dropped, dropped, dropped, dropped],
  })
  expect(reading).toMatchObject({ value: 7, detail: { done: 6, dropped: 4, open: 0 } })
})

test('exactly five done are enough', () => {
  const reading = timeToCompletionReading({
    ...time,
    promises: [...[1, 2, 3, 4, 5].map(doneAfter), open, open, open, open, open],
  })
  expect(reading).toMatchObject({ value: 5, detail: { done: 5 } })
})
