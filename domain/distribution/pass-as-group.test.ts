import { expect, test } from 'vitest'
import { passAsGroup } from './pass-as-group.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const led = (...managers: string[]) => managers.map((managerId) => ({ managerId }))

test('five people of three managers, none with more than half, pass together', () => {
  expect(passAsGroup(led('a', 'a', 'b', 'b', 'c'), rules)).toBe(true)
})

test('too few people, too few managers, one with most of them, or nobody do not', () => {
  expect(passAsGroup(led('a', 'b', 'c', 'd'), rules)).toBe(false)
  expect(passAsGroup(led('a', 'a', 'a', 'b', 'b', 'b'), rules)).toBe(false)
  expect(passAsGroup(led('a', 'a', 'a', 'b', 'c'), rules)).toBe(false)
  expect(passAsGroup([], rules)).toBe(false)
})
