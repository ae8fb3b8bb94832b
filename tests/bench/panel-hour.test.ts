import { expect, test } from 'vitest'
import { panelHour, requestsOf, steadyRequests } from './panel-hour.ts'

test('over an hour of open panel a quarter of the questions is enough', () => {
  expect(steadyRequests(panelHour)).toBe(892)
  expect(requestsOf(panelHour)).toBeLessThanOrEqual(steadyRequests(panelHour) / 4)
})

test('the hour is one', () => {
  expect(panelHour.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60)
})

test.each([
  ['together', 134],
  ['alone', 55],
  ['quiet', 26],
  ['hidden', 1],
  ['offline', 10],
] as const)('ten minutes %s are %d questions', (is, requests) => {
  expect(requestsOf([{ minutes: 10, is }])).toBe(requests)
})
