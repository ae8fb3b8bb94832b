import type { AccessLog } from '../../ports/access-log.ts'
import type { Handler } from '../../ports/handler.ts'

/** When the caller took their data out. What the other one takes out for themselves is nobody's business but theirs. */
export function readAccessLog(ports: { access: AccessLog }): Handler<'readAccessLog'> {
  return async ({ input: { pairId }, caller }) => {
    const entries = await ports.access.entries(pairId)
    const own = entries.filter(({ by }) => by === caller.oid)
    return { kind: 'done', output: { entries: own.map(({ at, what }) => ({ at, what })) } }
  }
}
