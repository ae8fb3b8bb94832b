import { expect, test } from 'vitest'
import { along, pictureAxis } from './picture-axis.ts'

test('the scale holds every range and begins and ends on a line', () => {
  expect(pictureAxis([{ lo: 45, hi: 90 }])).toEqual({ from: 40, to: 100, ticks: [40, 60, 80, 100] })
})

test('close ranges do not get a scale that exaggerates', () => {
  expect(pictureAxis([{ lo: 72, hi: 78 }])).toEqual({ from: 60, to: 100, ticks: [60, 80, 100] })
  expect(pictureAxis([{ lo: 97, hi: 100 }])).toEqual({ from: 60, to: 100, ticks: [60, 80, 100] })
  expect(pictureAxis([{ lo: 0, hi: 5 }])).toEqual({ from: 0, to: 40, ticks: [0, 20, 40] })
})

test('without any range there is still a scale', () => {
  const { from, to } = pictureAxis([])
  expect(to - from).toBeGreaterThanOrEqual(40)
})

test('a percentage finds its place', () => {
  expect(along({ from: 40, to: 100, ticks: [] }, 70)).toBe(50)
})
