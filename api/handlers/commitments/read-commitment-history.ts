import type { Commitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import type { Handler } from '../../ports/handler.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'

/** What became of one promise, for both people: which side changed which field and when. Never a word. */
export function readCommitmentHistory(ports: { pairs: PairStore }): Handler<'readCommitmentHistory'> {
  return async ({ input: { pairId, commitmentId } }) => {
    const rows = await ports.pairs.changes(pairId, 'commitment', commitmentId)
    if (rows.length === 0) return { kind: 'not-found' }
    const entries = rows.flatMap(({ by, ...told }) => {
      const side = sideOf(pairId, by)
      return side === undefined ? [] : [{ ...told, by: side }]
    })
    const moves = await movesOf(ports.pairs, pairId, commitmentId)
    return { kind: 'done', output: { entries, moves: moves.map(({ at, from, to, ack }) => ({ at, from, to, ack })) } }
  }
}

/** Also of a promise that was put away, however long ago. */
async function movesOf(pairs: PairStore, pairId: string, id: string): Promise<Commitment['reschedules']> {
  const active = (await pairs.line(pairId, 'commitment', id)) as Kept<Commitment> | undefined
  if (active !== undefined) return active.line.reschedules
  for await (const filed of pairs.history(pairId)) {
    if (filed.kind === 'commitment' && filed.kept.line.id === id) return filed.kept.line.reschedules
  }
  return []
}
