import { ownPairs } from '#domain/people/own-pairs'
import { addDays } from '#domain/time/add-days'
import { settlePerson, type SettlePorts } from '../../people/settle-person.ts'
import type { ErasureStore } from '../../ports/erasure-store.ts'
import type { Handler } from '../../ports/handler.ts'

type Ports = SettlePorts & { erasure: ErasureStore }

/** So many rows one call removes, about: the browser then asks again, and no call takes longer than it may. */
const mostRows = 2_000

/**
 * Erases what is the caller's alone. Every step looks for what is still there, so a call that broke off, or a window that
 * was closed, loses nothing: the next one goes on.
 */
export function eraseMine(ports: Ports, most = mostRows): Handler<'eraseMine'> {
  return async ({ caller: { oid }, now }) => {
    const { erasure, people } = ports
    const { lines } = await people.personWithLines(oid)
    let removed = 0
    for (const { pairId } of ownPairs(oid, lines, now.slice(0, 10))) {
      if (removed >= most) return { kind: 'done', output: { isDone: false, removed } }
      removed += await erasure.privateOf(oid, pairId)
    }
    await settlePerson(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
    removed += await erasure.own(oid, addDays(now.slice(0, 10), -7))
    return { kind: 'done', output: { isDone: true, removed } }
  }
}
