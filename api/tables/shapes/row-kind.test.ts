import { expect, test } from 'vitest'
import { rowOf } from '../../../tests/api/row-exam.ts'
import { logLine } from '../../log/log-line.ts'
import { splitText } from '../rows/long-text.ts'
import { listOf, maybe, number, objectOf, orNull, recordOf, text, tupleOf } from './guard.ts'
import { RowError } from './row-error.ts'
import { json, longJson, rowKind } from './row-kind.ts'

const move = objectOf<{ at: string; to?: { day: string | null } }>({
  at: text,
  to: maybe(objectOf<{ day: string | null }>({ day: orNull(text) })),
})
const trip = rowKind('trip', {
  name: text,
  stops: maybe(number),
  moves: json(listOf(move)),
  seen: json(maybe(recordOf(move))),
  span: json(maybe(tupleOf<[string, number]>(text, number))),
  story: longJson(maybe(listOf(text))),
})

function misfitOf(values: Parameters<typeof rowOf>[0]): string {
  try {
    trip(rowOf({ name: 'Lisbon', moves: '[]', ...values }))
  } catch (error) {
    if (error instanceof RowError) return error.code
    throw error
  }
  return 'none'
}

test('what is missing stays missing, and what is there comes back in its type', () => {
  const bare = rowOf({ name: 'Lisbon', moves: '[]' })
  expect(trip(bare)).toStrictEqual({ name: 'Lisbon', moves: [] })
  const long = ['x'.repeat(40_000), 'y'.repeat(40_000)]
  const full = { name: 'Lisbon', stops: 2, moves: '[{"at":"now"}]', span: '["a",1]', seen: '{"a":{"at":"now"}}' }
  expect(trip(rowOf({ ...full, ...splitText(JSON.stringify(long), 'story') }))).toStrictEqual({
    name: 'Lisbon',
    stops: 2,
    moves: [{ at: 'now' }],
    span: ['a', 1],
    seen: { a: { at: 'now' } },
    story: long,
  })
})

test('the error leads to the property that does not fit, and names nothing that is data', () => {
  expect(misfitOf({})).toBe('none')
  expect(misfitOf({ name: undefined })).toBe('pairs.trip.name')
  expect(misfitOf({ stops: '2' })).toBe('pairs.trip.stops')
  expect(misfitOf({ moves: 'no JSON' })).toBe('pairs.trip.moves')
  expect(misfitOf({ moves: 'null' })).toBe('pairs.trip.moves')
  expect(misfitOf({ moves: '[{"at":"now"},{"at":"now","to":{"day":7}}]' })).toBe('pairs.trip.moves.to.day')
  expect(misfitOf({ seen: '{"somebody-s-id":{"at":7}}' })).toBe('pairs.trip.seen.at')
  expect(misfitOf({ seen: '[]' })).toBe('pairs.trip.seen')
  expect(misfitOf({ span: '["a"]' })).toBe('pairs.trip.span')
  expect(misfitOf({ ...splitText('["cut', 'story') })).toBe('pairs.trip.story')
})

test('the log names the row and nothing of its text', () => {
  const line = logLine('a row does not fit and was left out', new RowError({ table: 'pairs' }, 'trip', 'moves.at'))
  expect(line).toMatch(/^a row does not fit and was left out: RowError code=pairs\.trip\.moves\.at/)
})
