import { expect, test } from 'vitest'
import { templateEnglish } from '../words/template-english.ts'
import { growOf, linesOf } from './lines-of.ts'

const { grow } = templateEnglish.templates

test('each written step becomes a line under its heading, an empty one becomes nothing', () => {
  expect(linesOf(grow, ['90 % on time', ' ', '', 'Call the supplier'])).toEqual([
    'Goal: 90 % on time',
    'Will: Call the supplier',
  ])
})

test('options are counted one by one', () => {
  expect(growOf(['90 %', '', 'second supplier; smaller orders\nearlier orders;', ''])).toEqual({
    goal: true,
    reality: false,
    options: 3,
    will: false,
  })
})
