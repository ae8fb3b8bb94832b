import { expect, test } from 'vitest'
import { asksForDecision, carryOver, takeCarryBack } from './carry.ts'
import { localDate } from '../time/local-date.ts'
import type { Topic } from '../topic.ts'

const rota: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 2,
  status: 'open',
}
const dayOf = (instant: string) => localDate(instant, 'Europe/Berlin')

test('an ended session carries what was not talked about, and the third carry asks', () => {
  const carried = carryOver(rota, { on: '2026-10-08', dayOf })
  expect(carried).toEqual({ ...rota, carried: 3, carriedOn: '2026-10-08' })
  expect(asksForDecision(rota)).toBe(false)
  expect(asksForDecision(carried!)).toBe(true)
  expect(asksForDecision({ ...carried!, status: 'discussed' })).toBe(false)
})

test('one session carries a topic once, whoever asks and how often', () => {
  const carried = carryOver(rota, { on: '2026-10-08', dayOf })!
  expect(carryOver(carried, { on: '2026-10-08', dayOf })).toBeUndefined()
  expect(carryOver(carried, { on: '2026-10-01', dayOf })).toBeUndefined()
  expect(carryOver(carried, { on: '2026-10-15', dayOf })?.carried).toBe(4)
})

test('closed topics, and those that came after the session, are not carried over it', () => {
  expect(carryOver({ ...rota, status: 'discussed' }, { on: '2026-10-08', dayOf })).toBeUndefined()
  const late = { ...rota, createdAt: '2026-10-08T22:30:00Z' }
  expect(carryOver(late, { on: '2026-10-08', dayOf })).toBeUndefined()
})

test('a closing that is taken back takes its carry with it, and no other session’s', () => {
  const carried = carryOver(rota, { on: '2026-10-08', dayOf })!
  const back = takeCarryBack(carried, '2026-10-08')!
  expect(back.carried).toBe(2)
  expect(carryOver(back, { on: '2026-10-08', dayOf })?.carried).toBe(3)
  expect(takeCarryBack(carried, '2026-10-15')).toBeUndefined()
  expect(takeCarryBack({ ...carried, status: 'discussed' }, '2026-10-08')).toBeUndefined()
})

test('a topic whose carry was taken back is not carried over an earlier session once more', () => {
  const twice = carryOver(carryOver(rota, { on: '2026-10-08', dayOf })!, { on: '2026-10-15', dayOf })!
  const back = takeCarryBack(twice, '2026-10-15')!
  expect(carryOver(back, { on: '2026-10-08', dayOf })).toBeUndefined()
})
