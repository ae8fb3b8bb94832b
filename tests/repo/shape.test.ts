import { expect, test } from 'vitest'
import { differencesOf, propertyPaths } from '../shape.ts'

test.each([
  ['the same form', { at: '2026-10-15T13:00:00.0000000' }, { at: '2017-04-15T11:00:00.0000000' }, []],
  [
    'an offset where there should be none',
    { at: '2026-10-15T13:00:00Z' },
    { at: '2017-04-15T11:00:00.0000000' },
    ['.at: instant instead of local time'],
  ],
  [
    'another type, inside a list',
    { all: [{ n: 1 }, { n: '1' }] },
    { all: [{ n: 7 }] },
    ['.all[].n: text instead of number'],
  ],
  ['an object where a list belongs', { all: {} }, { all: [] }, ['.all: object instead of list']],
  ['null on either side', { a: null, b: 1 }, { a: 'x', b: null }, []],
  ['an id of another style', { id: 'abc' }, { id: '87d349ed-44d7-43e1-9a83-5f2406dee5bd' }, []],
  ['something the example does not know', { more: 1 }, {}, []],
])('%s', (_, answer, documented, differences) => {
  expect(differencesOf(answer, documented)).toEqual(differences)
})

test('a vocabulary is the set of paths', () => {
  expect(propertyPaths({ a: [{ b: 1 }, { c: null }] })).toEqual(['.a', '.a[].b', '.a[].c'])
})
