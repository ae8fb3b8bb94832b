import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Handler } from '../../ports/handler.ts'

/** The caller takes one pair of theirs out of the figures, or takes that word back. The other person's word stays. */
export function leaveFiguresOfPair({ figures }: { figures: FiguresChoice }): Handler<'leaveFiguresOfPair'> {
  return async ({ input: { isOut }, pairId, caller, now }) => {
    if (pairId === undefined) return { kind: 'forbidden' }
    await figures.keep(caller.oid, { pairId }, { isOut, at: now })
    return { kind: 'done', output: { isOut } }
  }
}
