import { expect, it } from 'vitest'
import type { CommitmentView, HomePromise } from '#contract/view'
import type { Entry } from '../../client/outbox/change.ts'
import { entryOf } from '../../builders/sample-pair.ts'
import { openLine, shownPromises, type Touched } from './shown-promises.ts'

const me = 'm'
const pairId = 'm_p'

function aPromise(id: string, due: string | null): HomePromise {
  const other = { oid: 'p', displayName: 'Priya Nair', firstName: 'Priya' }
  return {
    id,
    etag: `1 of ${id}`,
    pairId,
    other,
    text: `Title of ${id}`,
    due,
    currentDue: due,
    isOverdue: false,
  }
}

const [budget, rota, site] = [aPromise('a', '2026-10-13'), aPromise('b', '2026-10-16'), aPromise('c', null)]

const waiting = (operation: 'tickCommitment' | 'untickCommitment', { id, etag }: HomePromise): Entry =>
  entryOf({ operation, input: { pairId, commitmentId: id, etag } })

function touchedAs(promise: HomePromise, line: Partial<CommitmentView> = {}): Map<string, Touched> {
  return new Map([[promise.id, { promise, line: { ...openLine(promise, me), ...line } }]])
}

const nothing = { touched: new Map<string, Touched>(), entries: [], me }

it('is as it is listed, and ticked as soon as a tick waits', () => {
  expect(shownPromises([budget], nothing)).toEqual([{ ...budget, isDone: false }])
  const entries = [waiting('tickCommitment', budget)]
  expect(shownPromises([budget, rota], { ...nothing, entries }).map(({ isDone }) => isDone)).toEqual([true, false])
  const taken = [...entries, waiting('untickCommitment', budget)]
  expect(shownPromises([budget], { ...nothing, entries: taken })).toEqual([{ ...budget, isDone: false }])
})

it('does not count a tick that was refused', () => {
  const refusal = { code: 'not_possible', reason: 'closed', message: 'Closed.', trace: 'T' } as const
  const entries = [{ ...waiting('tickCommitment', budget), refusal }]
  expect(shownPromises([budget], { ...nothing, entries })).toEqual([{ ...budget, isDone: false }])
})

it('keeps a ticked promise in its place when the list that was read meanwhile names it no longer', () => {
  const touched = touchedAs(rota, { status: 'done', etag: '2 of b' })
  const shown = shownPromises([budget, site], { ...nothing, touched })
  expect(shown.map(({ id, isDone }) => [id, isDone])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ])
})

it('names the newest version of what was touched, so that it can be taken back', () => {
  const touched = touchedAs(budget, { status: 'done', etag: '2 of a' })
  expect(shownPromises([budget], { ...nothing, touched })).toMatchObject([{ id: 'a', etag: '2 of a', isDone: true }])
})
