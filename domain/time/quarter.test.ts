import { expect, test } from 'vitest'
import { lastQuarterOverEverywhere, quarterAt, wholeQuarters } from './quarter.ts'

const names = (from: string, to: string) => wholeQuarters(from, to).map(({ name }) => name)

test('a day lies in one quarter, the last one ends with the year', () => {
  expect(quarterAt('2026-10-15')).toEqual({ name: '2026-Q4', from: '2026-10-01', to: '2027-01-01' })
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((day) => quarterAt(day).name)).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
  ])
})

test('only whole quarters count', () => {
  expect(names('2026-06-30', '2027-01-01')).toEqual(['2026-Q3', '2026-Q4'])
  expect(names('2026-07-01', '2026-10-01')).toEqual(['2026-Q3'])
  expect(names('2026-07-02', '2026-12-31')).toEqual([])
  expect(names('2026-07-01', '2026-07-01')).toEqual([])
})

test('on the first day of a quarter it is still evening of the last one somewhere', () => {
  expect(lastQuarterOverEverywhere('2026-10-01').name).toBe('2026-Q2')
  expect(lastQuarterOverEverywhere('2026-10-02').name).toBe('2026-Q3')
  expect(lastQuarterOverEverywhere('2026-12-31').name).toBe('2026-Q3')
})
