import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PairView } from '#contract/view'
import { pairOfElena, promise, topic } from '../../../builders/sample-pair.ts'
import { type HeldLines, heldAfter, stillLines } from './still-lines.ts'

const dayOf = (at: string) => at.slice(0, 10)

/** The lists after each of the given records, one after the other. */
function shown(...records: Partial<PairView>[]) {
  let held: HeldLines | undefined
  return records.map((facts) => {
    const pair = pairOfElena(facts)
    held = heldAfter(held, pair, dayOf)
    const { promises, topics, earlier, since } = stillLines(held)
    const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)
    return { promises: ids(promises), topics: ids(topics), earlier: ids(earlier), since: [...since] }
  })
}

const [first, second, third] = ['a', 'b', 'c'].map((id) => promise(id, 'manager')) as [
  ReturnType<typeof promise>,
  ReturnType<typeof promise>,
  ReturnType<typeof promise>,
]
const rota = topic('rota', 'report', 'Rota')
const lyon = topic('lyon', 'report', 'Lyon')

describe('lists under the hand', () => {
  it('keep a ticked promise and a topic that was talked about where they were', () => {
    const [, after] = shown(
      { commitments: [first, second, third], topics: [rota, lyon] },
      {
        commitments: [{ ...first, status: 'done' }, second, third],
        topics: [{ ...rota, status: 'discussed', discussedAt: '2026-10-15T08:00:00Z' }, lyon],
      },
    )
    expect(after).toMatchObject({ promises: ['a', 'b', 'c'], topics: ['lyon', 'rota'] })
  })

  it('put what comes at the end, however early it is due, and know that it came', () => {
    const early = promise('early', 'manager', { due: '2026-10-10', isOverdue: true })
    const [, after] = shown({ commitments: [first, second] }, { commitments: [early, first, second] })
    expect(after).toMatchObject({ promises: ['a', 'b', 'early'], since: ['early'] })
  })

  it('keep a dropped topic until the next opening, which does not find it', () => {
    const dropped = { ...rota, status: 'dropped' as const }
    const [, after] = shown({ topics: [rota, lyon] }, { topics: [dropped, lyon] })
    expect(after?.topics).toEqual(['lyon', 'rota'])
    expect(shown({ topics: [dropped, lyon] })[0]?.topics).toEqual(['lyon'])
  })

  it('let a removed line go, and give it its place back when that is taken back', () => {
    const [, gone, back] = shown(
      { commitments: [first, second, third] },
      { commitments: [first, third] },
      { commitments: [first, second, third] },
    )
    expect([gone?.promises, back?.promises]).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('move a topic alone, where somebody put it', () => {
    const three = [topic('one', 'report', '1'), topic('two', 'report', '2'), topic('three', 'report', '3')]
    const ranked = three.map((line, place) => ({ ...line, rank: place * 10 }))
    const moved = ranked.map((line) => (line.id === 'three' ? { ...line, rank: 5 } : line))
    expect(shown({ topics: ranked }, { topics: moved })[1]?.topics).toEqual(['one', 'three', 'two'])
    const down = ranked.map((line) => (line.id === 'one' ? { ...line, rank: 99 } : line))
    expect(shown({ topics: ranked }, { topics: down })[1]?.topics).toEqual(['two', 'three', 'one'])
  })

  it('never change the order of two lines that stay, whatever becomes of them (law)', () => {
    const status = fc.constantFrom('open', 'done', 'dropped')
    const day = fc.constantFrom('2026-10-01', '2026-10-15', '2026-12-24', null)
    const line = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      status,
      due: day,
      isOverdue: fc.boolean(),
    })
    const record = fc.uniqueArray(line, { selector: ({ id }) => id })
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 4 }), (records) => {
        const told = shown(
          ...records.map((lines) => ({ commitments: lines.map(({ id, ...facts }) => promise(id, 'report', facts)) })),
        )
        for (const [at, { promises }] of told.entries()) {
          const before = told[at - 1]?.promises.filter((id) => promises.includes(id)) ?? []
          expect(promises.filter((id) => before.includes(id))).toEqual(before)
        }
      }),
    )
  })
})
