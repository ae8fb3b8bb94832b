import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Handler } from '../../ports/handler.ts'
import type { PeopleStore } from '../../ports/people-store.ts'

type Ports = { figures: FiguresChoice; people: Pick<PeopleStore, 'person'> }

/**
 * The caller leaves the figures with all their 1:1s, or comes back. The next release obeys it. Somebody whom the directory
 * never named is in no figure, and nothing is kept of them.
 */
export function leaveFigures({ figures, people }: Ports): Handler<'leaveFigures'> {
  return async ({ input: { isOut }, caller, now }) => {
    if ((await people.person(caller.oid)) === undefined) return { kind: 'not-found' }
    await figures.keep(caller.oid, 'altogether', { isOut, at: now })
    return { kind: 'done', output: { isOut } }
  }
}
