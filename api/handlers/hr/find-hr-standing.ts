import type { Colleagues } from '../../ports/colleagues.ts'
import type { FindStanding } from '../../ports/handler.ts'

/** How a caller stands to what HR's own process does: all that matters is whether the directory knows them as a colleague. */
export function findHrStanding({ colleagues }: { colleagues: Colleagues }): FindStanding {
  return async ({ caller }) => {
    const isMember = (await colleagues.find(caller.oid)) !== undefined
    return { kind: 'standing', relation: 'stranger', pairId: undefined, isMember }
  }
}
