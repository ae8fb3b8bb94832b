import { expect, test } from 'vitest'
import { promise } from '../../builders/sample-pair.ts'
import { isShown } from './is-shown.ts'

test('a dropped promise stays in sight until the other person has seen it', () => {
  const dropped = promise('c1', 'manager', { status: 'dropped', dropReason: 'blocked' })
  expect(isShown(dropped)).toBe(true)
  expect(isShown({ ...dropped, ackByOther: true })).toBe(false)
})

test('one handed over goes on as the other side’s promise', () => {
  expect(isShown(promise('c1', 'manager', { status: 'dropped', dropReason: 'transferred' }))).toBe(false)
})
