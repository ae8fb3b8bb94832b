import { expect, it } from 'vitest'
import type { HomePromise } from '#contract/view'
import { shownPromises } from './shown-promises.ts'

function aPromise(id: string, due: string | null): HomePromise {
  const other = { oid: 'p', displayName: 'Priya Nair', firstName: 'Priya' }
  return {
    id,
    etag: `1 of ${id}`,
    pairId: 'm_p',
    other,
    text: `Title of ${id}`,
    due,
    currentDue: due,
    isOverdue: false,
  }
}

const [budget, rota, site] = [aPromise('a', '2026-10-13'), aPromise('b', '2026-10-16'), aPromise('c', null)]

it('keeps a ticked promise in its place when the list that was read meanwhile names it no longer', () => {
  const ticked = { promise: { ...rota, etag: '2 of b' }, isDone: true }
  const shown = shownPromises([budget, site], [ticked])
  expect(shown.map(({ id, isDone }) => [id, isDone])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ])
})

it('names the newest version of what was touched, so that it can be taken back', () => {
  const ticked = { promise: { ...budget, etag: '2 of a' }, isDone: true }
  expect(shownPromises([budget], [ticked])).toMatchObject([{ id: 'a', etag: '2 of a', isDone: true }])
})

it('shows what was taken back as open', () => {
  const shown = shownPromises([budget], [{ promise: budget, isDone: false }])
  expect(shown).toEqual([{ ...budget, isDone: false }])
})
