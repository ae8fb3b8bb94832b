import { sideOf } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'

const mostTries = 3

/** How the caller likes to be worked with in this pair, or that they say nothing about it any more. */
export function setPreference(ports: EnsurePairPorts & { pairs: PairStore }): Handler<'setPreference'> {
  return async ({ input: { pairId, preference }, caller, now }) => {
    const side = sideOf(pairId, caller.oid)
    if (side === undefined || (await ensurePair(ports, pairId)) === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const pair = await ports.pairs.pair(pairId)
      if (pair === undefined) return { kind: 'forbidden' }
      const chosen = preference === null ? undefined : { preference, chosenOn: localDate(now, pair.zone) }
      const { [side]: _, ...others } = pair.preferences ?? {}
      const preferences = chosen === undefined ? others : { ...others, [side]: chosen }
      const result = await ports.pairs.change(pair, { preferences }, { by: caller.oid, at: now })
      if (result.kind === 'kept')
        return { kind: 'done', output: { preference: chosen ?? null, revision: result.revision } }
    }
    return { kind: 'conflict' }
  }
}
