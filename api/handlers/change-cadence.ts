import { agreedCadence, type AgreedCadence, type CadenceDecision } from '#domain/cadence'
import { sideOf, type PairId, type Side } from '#domain/pair'
import type { CadenceOutput } from '#contract/propose-cadence'
import type { Answer, Caller } from '../ports/handler.ts'
import type { PairStore } from '../ports/pair-store.ts'
import { localDate } from '#domain/time/local-date'
import { ensurePair, type EnsurePairPorts } from './ensure-pair.ts'
import { showCadence } from './show/show-rhythm.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

export type CadencePorts = EnsurePairPorts & OverviewPorts & { pairs: PairStore }

const mostTries = 3

/** What proposing and accepting share: look, decide, write over what was looked at, and look again when that was old. */
export async function changeCadence(
  ports: CadencePorts,
  { pairId, caller, now }: { pairId: PairId; caller: Caller; now: string },
  decide: (cadence: AgreedCadence, by: Side) => CadenceDecision,
): Promise<Answer<CadenceOutput>> {
  const by = sideOf(pairId, caller.oid)
  if (by === undefined || (await ensurePair(ports, pairId)) === undefined) return { kind: 'forbidden' }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [pair, facts] = await Promise.all([ports.pairs.pair(pairId), ports.pairs.rhythm(pairId)])
    if (pair === undefined) return { kind: 'forbidden' }
    const known = agreedCadence(pair, localDate(now, pair.zone))
    const decision = decide(known, by)
    if (decision.kind === 'gone') return { kind: 'conflict', current: showCadence(facts, known) }
    if (decision.kind === 'already-so') {
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return { kind: 'done', output: { cadence: showCadence(facts, known), revision } }
    }
    const { days: agreedCadenceDays, until: cadenceUntil, proposed: proposedCadence } = decision.cadence
    const change = { agreedCadenceDays, cadenceUntil, proposedCadence }
    const result = await ports.pairs.change(pair, change, { by: caller.oid, at: now })
    if (result.kind === 'conflict') continue
    await tellOverview(ports, pairId)
    const cadence = showCadence(facts, decision.cadence)
    return { kind: 'done', output: { cadence, revision: result.revision } }
  }
  return { kind: 'conflict' }
}
