import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lineFaults, outcomeOf, parseLines } from './lines.ts'

describe.each(['lines.json', 'lines-more.json'])('%s', (name) => {
  const file = new URL(name, import.meta.url).pathname
  test.each(parseLines(readFileSync(file, 'utf8'), name))('$id: $line', (one) => {
    expect(lineFaults(one.expect, outcomeOf(one))).toEqual([])
  })
})

test('a file that cannot be read says which case and which field', () => {
  const good = { id: 'A', locale: 'en-GB', today: '2026-10-15', me: 'A B', other: 'C D', line: 'x', expect: {} }
  expect(() => parseLines('{', 'f')).toThrow('f is not JSON')
  expect(() => parseLines(JSON.stringify([good, { ...good, id: 'B', today: 'soon' }]), 'f')).toThrow('f, B, today: ')
  expect(() => parseLines(JSON.stringify([good, 7]), 'f')).toThrow('f, case 2, the case: ')
})

test('what differs from what was wanted is told, field by field', () => {
  const got = { kind: 'commitment', owner: 'me', text: 'Send the plan', due: '2026-10-16' } as const
  expect(lineFaults({ kind: 'note', owner: 'other', text: 'Send', textHas: 'deck', due: null }, got)).toHaveLength(5)
  expect(lineFaults({ dueBetween: ['2026-10-17', '2026-10-20'], dueAnyOf: [null] }, got)).toHaveLength(2)
})
