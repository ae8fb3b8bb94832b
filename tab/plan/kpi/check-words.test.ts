import { expect, test } from 'vitest'
import { planWords } from '../../words/plan-words.ts'
import { checkWords } from './check-words.ts'

const { kpi } = planWords('en')
const say = (customer: boolean | null, beyondQuarter: boolean | null) =>
  checkWords({ checks: { customer, beyondQuarter } }, kpi)

test('a number keeps what the two answered when they chose it, a no as well', () => {
  expect(say(true, true)).toBe('A customer would care. It matters beyond this quarter.')
  expect(say(false, true)).toBe('A customer would hardly care. It matters beyond this quarter.')
})

test('what nobody answered is asked, and only that', () => {
  expect(say(null, null)).toBe(
    'Still open, worth a minute in the 1:1: Would a customer care? Does it matter beyond this quarter?',
  )
  expect(say(null, false)).toBe(
    'It matters in this quarter only. Still open, worth a minute in the 1:1: Would a customer care?',
  )
})
