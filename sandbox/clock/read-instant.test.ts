import { describe, expect, it, test } from 'vitest'
import { readInstant } from './read-instant.ts'

test.each([
  ['2027-03-26T16:40+01:00', '2027-03-26T15:40:00.000Z'],
  ['2028-02-29T23:50:30Z', '2028-02-29T23:50:30.000Z'],
  ['2026-12-31T20:15-05:00', '2027-01-01T01:15:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(new Date(readInstant(text, '--today')).toISOString()).toBe(instant)
})

test('a day alone is its noon on this machine', () => {
  expect(readInstant('2027-03-26', '--today')).toBe(new Date(2027, 2, 26, 12).getTime())
})

describe('what does not exist is answered with one sentence', () => {
  it.each([
    ['2027-02-29', 'there is no 2027-02-29.'],
    ['2027-04-31T10:00+02:00', 'there is no 2027-04-31.'],
    ['2027-13-01', 'there is no 2027-13-01.'],
    ['2027-03-26T25:00Z', 'not 25:00Z.'],
    ['2027-03-26T10:00+99:00', 'not 10:00+99:00.'],
    ['2027-03-26T16:40', 'not "2027-03-26T16:40".'],
    ['tomorrow', 'not "tomorrow".'],
    ['', 'not "".'],
    ['1999-12-31', 'from 2020 to 2099, not 1999-12-31.'],
  ])('%s', (text, end) => {
    expect(() => readInstant(text, '--today')).toThrow(/^--today takes [^\n]*\.$/)
    expect(() => readInstant(text, '--today')).toThrow(end)
  })
})
