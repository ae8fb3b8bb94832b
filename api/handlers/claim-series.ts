import { otherSide, sideOf } from '#domain/pair'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { CadencePorts } from './change-cadence.ts'
import { ensurePair } from './ensure-pair.ts'
import { tellOverview } from './tell-overview.ts'

const lookBackDays = 91

/**
 * "This is our 1:1" or "it is not", about the recurring meetings that the calendar shows for the two. It is kept with
 * what people corrected, which every new reading of the calendar obeys. The last word of either person counts.
 */
export function claimSeries(ports: CadencePorts & { ledger: LedgerStore }): Handler<'claimSeries'> {
  return async ({ input: { pairId, claim }, caller, now }) => {
    const by = sideOf(pairId, caller.oid)
    const pair = await ensurePair(ports, pairId)
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const ledger = await ports.ledger.read(pairId, addDays(localDate(now, pair.zone), -lookBackDays))
    const known = ledger.corrections.filter(({ about }) => about === 'series').map(({ key }) => key)
    const series = new Set([...ledger.occurrences.flatMap((one) => one.series ?? []), ...known])
    if (series.size === 0 && claim !== null) return noSeries
    for (const key of series) {
      await ports.ledger.withdraw(pairId, { about: 'series', key, by: otherSide(by) })
      if (claim === null) await ports.ledger.withdraw(pairId, { about: 'series', key, by })
      else await ports.ledger.correct(pairId, { about: 'series', key, by, said: claim })
    }
    const result = await ports.pairs.change(pair, { seriesClaim: claim }, { by: caller.oid, at: now })
    if (result.kind === 'conflict') return { kind: 'conflict' }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { claim, revision: result.revision } }
  }
}

const noSeries = {
  kind: 'bad-input',
  fields: [{ field: 'claim', problem: 'The calendar shows no recurring meeting of you two. Plan one, then claim it.' }],
} as const satisfies { kind: 'bad-input'; fields: { field: string; problem: string }[] }
