import type { FiguresChoice } from '../ports/figures-choice.ts'
import type { Handler } from '../ports/handler.ts'

/** The caller leaves the figures with all their 1:1s, or comes back. The next release obeys it. */
export function leaveFigures({ figures }: { figures: FiguresChoice }): Handler<'leaveFigures'> {
  return async ({ input: { isOut }, caller, now }) => {
    await figures.keep(caller.oid, 'altogether', { isOut, at: now })
    return { kind: 'done', output: { isOut } }
  }
}
