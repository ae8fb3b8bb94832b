import { panelSlot } from '#domain/sessions/meeting-slot'
import { sideOf } from '#domain/pair'
import type { Handler } from '../../ports/handler.ts'
import type { LedgerStore } from '../../ports/ledger-store.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'

type Ports = {
  pairs: Pick<PairStore, 'rhythm'>
  ledger: Pick<LedgerStore, 'noteOpening'>
  people: Pick<PeopleStore, 'keepOpened'>
}

/**
 * Somebody has the panel open: a weak trace that the 1:1 around this moment takes place. Told by the page some seconds
 * after it was drawn, so that opening never waits for it. One row per planned 1:1 and person; outside the window of a
 * planned one nothing is written of it. Mails go to those who have opened the app once: that they did is noted. The record itself does not change, so the other person's page stays quiet.
 */
export function noteOpening({ pairs, ledger, people }: Ports): Handler<'noteOpening'> {
  return async ({ input: { pairId }, caller, now }) => {
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    await people.keepOpened(caller.oid, now)
    const slot = panelSlot((await pairs.rhythm(pairId))?.planned ?? [], now)
    if (slot) await ledger.noteOpening(pairId, { slotAt: slot.startAt, at: now, by })
    return { kind: 'done', output: { isAround: slot !== undefined } }
  }
}
