import { expect, it } from 'vitest'
import { digestDay } from './digest-day.ts'

const workdays = [1, 2, 3, 4, 5]
const monday = '2027-03-29'

it.each([
  ['a Monday like any other', { workdays, holidays: [] }, monday],
  ['Easter Monday', { workdays, holidays: [monday] }, '2027-03-30'],
  ['two holidays in a row', { workdays, holidays: [monday, '2027-03-30'] }, '2027-03-31'],
  ['who works from Wednesday on', { workdays: [3, 4, 5], holidays: [] }, '2027-03-31'],
  ['who works Tuesdays, and that one is off', { workdays: [2], holidays: ['2027-03-30'] }, undefined],
  ['who never works', { workdays: [], holidays: [] }, undefined],
])('%s', (_, { workdays: days, holidays }, on) => {
  expect(digestDay(monday, { workdays: days, holidays })).toBe(on)
})

it('a day in the middle of the week is never put off beyond the next one', () => {
  expect(digestDay('2027-03-26', { workdays, holidays: ['2027-03-26', monday] })).toBe('2027-03-30')
})
