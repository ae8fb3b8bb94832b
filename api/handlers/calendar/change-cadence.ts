import { agreedCadence } from '#domain/cadence'
import { sideOf, type PairId } from '#domain/pair'
import type { Act } from '#domain/record/act'
import type { CadenceOutput } from '#contract/propose-cadence'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import { localDate } from '#domain/time/local-date'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import { refusalOf } from '../refusal-of.ts'
import { showCadence } from '../show/show-rhythm.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type CadencePorts = EnsurePairPorts & OverviewPorts & { pairs: PairStore }

const mostTries = 3

/** What proposing and accepting share: look, decide, write over what was looked at, and look again when that was old. */
export async function changeCadence<Input>(
  ports: CadencePorts,
  { input, caller, now }: { input: Input & { pairId: PairId }; caller: Caller; now: string },
  act: Act<'cadence' | 'dayOf', Input>,
): Promise<Answer<CadenceOutput>> {
  const { pairId } = input
  const by = sideOf(pairId, caller.oid)
  if (by === undefined || (await ensurePair(ports, pairId)) === undefined) return { kind: 'forbidden' }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [pair, facts] = await Promise.all([ports.pairs.pair(pairId), ports.pairs.rhythm(pairId)])
    if (pair === undefined) return { kind: 'forbidden' }
    const dayOf = (instant: string) => localDate(instant, pair.zone)
    const known = agreedCadence(pair, dayOf(now))
    const decision = act.decide({ cadence: known, dayOf }, input, by, now)
    if (decision.kind === 'not-possible') return refusalOf(decision.reason)
    const [after] =
      decision.kind === 'changed'
        ? decision.changes.flatMap((one) => (one.kind === 'cadence' ? [one.cadence] : []))
        : []
    if (after === undefined) {
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return { kind: 'done', output: { cadence: showCadence(facts, known), revision } }
    }
    const { days: agreedCadenceDays, until: cadenceUntil, proposed: proposedCadence } = after
    const change = { agreedCadenceDays, cadenceUntil, proposedCadence }
    const result = await ports.pairs.change(pair, change, { by: caller.oid, at: now })
    if (result.kind === 'conflict') continue
    await tellOverview(ports, pairId)
    const cadence = showCadence(facts, after)
    return { kind: 'done', output: { cadence, revision: result.revision } }
  }
  return { kind: 'conflict' }
}
