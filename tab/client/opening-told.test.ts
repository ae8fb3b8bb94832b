import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openingTold } from './opening-told.ts'

const [elena, jonas] = ['0c5cb625-bdaf-4605-a4dd-4c9edda9c25a', '1ead1719-3228-436e-b2cf-1078bcfdf5b8']
const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('knows of whom it was told, on a device that two people use, and keeps no id of anybody', () => {
  expect(openingTold.isTold(elena)).toBe(false)
  openingTold.keep(elena)
  expect([openingTold.isTold(elena), openingTold.isTold(jonas)]).toEqual([true, false])
  expect([...kept.values()].join(' ')).toMatch(/^\d{1,4}$/)
})

test('where a browser keeps nothing, nobody is told at each opening', () => {
  vi.stubGlobal('localStorage', undefined)
  openingTold.keep(elena)
  expect(openingTold.isTold(elena)).toBe(true)
})
