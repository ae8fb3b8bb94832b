import { otherSide, sideOf } from '#domain/pair'
import type { Handler } from '../../ports/handler.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { LedgerStore } from '../../ports/ledger-store.ts'
import type { PairLook } from '../../ports/pair-look.ts'
import { readSoon } from './read-soon.ts'

/**
 * "Not a person", of somebody invited to the two's meetings: a bot, a room, a booking tool. It holds for this pair, and
 * either of the two takes it back. Somebody whom the calendar does not show is refused, and so are the two themselves.
 */
export function markPerson(ports: { look: PairLook; ledger: LedgerStore; queue: JobQueue }): Handler<'markPerson'> {
  return async ({ input: { pairId, key, said }, caller, now }) => {
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    const looked = await ports.look.look({ pairId, now })
    const shown = looked && [...looked.before.entries.flatMap(({ others }) => others), ...looked.notPeople]
    if (!shown?.some((id) => looked?.keyOf(id) === key))
      return { kind: 'bad-input', fields: [{ field: 'key', problem }] }
    await ports.ledger.withdraw(pairId, { about: 'person', key, by: otherSide(by) })
    if (said === null) await ports.ledger.withdraw(pairId, { about: 'person', key, by })
    else await ports.ledger.correct(pairId, { about: 'person', key, by, said })
    await readSoon(ports, pairId, now)
    return { kind: 'done', output: { said } }
  }
}

const problem = 'The calendar shows nobody like this in your meetings any more. Open the page again, then choose.'
