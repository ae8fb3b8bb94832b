import type { Commitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import type { Handler } from '../ports/handler.ts'
import type { Kept, PairStore } from '../ports/pair-store.ts'

/** What became of one promise, for both people: which side changed which field and when. Never a word. */
export function readCommitmentHistory(ports: { pairs: PairStore }): Handler<'readCommitmentHistory'> {
  return async ({ input: { pairId, commitmentId } }) => {
    const rows = await ports.pairs.changes(pairId, 'commitment', commitmentId)
    if (rows.length === 0) return { kind: 'not-found' }
    const entries = rows.flatMap(({ at, by, what, fields }) => {
      const side = sideOf(pairId, by)
      return side === undefined ? [] : [{ at, by: side, what, fields }]
    })
    return { kind: 'done', output: { entries, moves: await movesOf(ports.pairs, pairId, commitmentId) } }
  }
}

/** A promise that was put away still has its dates among the active rows. */
async function movesOf(pairs: PairStore, pairId: string, id: string): Promise<Commitment['reschedules']> {
  const active = (await pairs.line(pairId, 'commitment', id)) as Kept<Commitment> | undefined
  if (active !== undefined) return active.line.reschedules
  const filed = (await pairs.open(pairId))?.filedPromises.find((promise) => promise.id === id)
  return filed?.reschedules ?? []
}
