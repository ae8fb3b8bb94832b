import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inAgendaOrder } from '#domain/topic'
import { topic } from '../builders/sample-pair.ts'
import { placeAt, placeBetween } from './place-between.ts'

const three = [10, 20, 30].map((rank, at) => ({ ...topic(`t${at + 1}`, 'report', 'Rota'), rank }))

test('a topic moved up stands between the two before it', () => {
  expect(placeBetween(three, 't3', 'up')).toBe(15)
})

test('a topic moved beyond the last one comes last', () => {
  const rank = placeBetween(three, 't2', 'down') ?? 0
  const moved = three.map((one) => (one.id === 't2' ? { ...one, rank } : one))
  expect(inAgendaOrder(moved).map(({ id }) => id)).toEqual(['t1', 't3', 't2'])
})

test('a topic never moved stands where its time of writing puts it', () => {
  const [first, second] = ['2026-10-12T08:00:00Z', '2026-10-13T08:00:00Z'].map((createdAt, at) => ({
    ...topic(`t${at}`, 'report', 'Rota'),
    createdAt,
  }))
  const rank = placeBetween([first!, second!], 't1', 'up') ?? Number.NaN
  expect(rank).toBeLessThan(Date.parse('2026-10-12T08:00:00Z'))
})

test('the first topic cannot go further up', () => {
  expect(placeBetween(three, 't1', 'up')).toBeUndefined()
})

test('a topic put at a place comes to stand there, wherever it was (law)', () => {
  const line = fc.record({ rank: fc.integer({ min: 1_001, max: 1_000_000 }) })
  const lines = fc.uniqueArray(line, { minLength: 2, maxLength: 12, selector: ({ rank }) => rank })
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (ranks, one, other) => {
      const unsorted = ranks.map(({ rank }, at) => ({ ...topic(`t${at}`, 'report', 'Rota'), rank }))
      const siblings = inAgendaOrder(unsorted)
      const { id } = siblings[one % siblings.length]!
      const to = other % siblings.length
      const rank = placeAt(siblings, id, to) ?? siblings.find((sibling) => sibling.id === id)!.rank
      const moved = siblings.map((sibling) => (sibling.id === id ? { ...sibling, rank } : sibling))
      expect(inAgendaOrder(moved).findIndex((sibling) => sibling.id === id)).toBe(to)
    }),
  )
})
