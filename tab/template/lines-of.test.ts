import { expect, test } from 'vitest'
import { templateEnglish } from '../words/en/template.ts'
import { noteOf, growOf } from './lines-of.ts'

const { grow } = templateEnglish.templates

test('the written steps become one block, each under its heading; an empty one becomes nothing', () => {
  expect(noteOf(grow, ['90 % on time', ' ', '', 'Call the supplier'])).toBe(
    'Goal: 90 % on time\nWill: Call the supplier',
  )
  expect(noteOf(grow, ['', ' '])).toBe('')
})

test('the step that goes on as a promise is not in the block as well', () => {
  expect(noteOf(grow, ['90 % on time', '', '', 'Call the supplier @me fri'], 3)).toBe('Goal: 90 % on time')
  expect(noteOf(grow, ['', '', '', 'Call the supplier @me fri'], 3)).toBe('')
})

test('options are counted one by one', () => {
  expect(growOf(['90 %', '', 'second supplier; smaller orders\nearlier orders;', ''])).toEqual({
    goal: true,
    reality: false,
    options: 3,
    will: false,
  })
})
