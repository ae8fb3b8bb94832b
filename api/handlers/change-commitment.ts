import type { Commitment, CommitmentDecision } from '#domain/commitment'
import { sideOf, type Side } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { ChangeCommitmentInput } from '#contract/change-commitment'
import type { Answer, Caller, Refusal } from '../ports/handler.ts'
import type { Kept, PairRecord, PairStore } from '../ports/pair-store.ts'
import { showCommitment } from './show/show-commitment.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

export type ChangeCommitmentPorts = OverviewPorts & { pairs: PairStore }
type Asked = { input: ChangeCommitmentInput; caller: Caller; now: string }
type Change = {
  /** Says no before the promise is looked at, for what the pair alone decides. */
  check?: (pair: PairRecord) => Refusal | undefined
  decide: (commitment: Commitment, by: Side) => CommitmentDecision
  fields: string[]
}

/** What every change of one promise shares: read the promise, let the domain decide, write over what the caller saw. */
export async function changeCommitment(
  ports: ChangeCommitmentPorts,
  { input, caller, now }: Asked,
  { check, decide, fields }: Change,
): Promise<Answer<CommitmentOutput>> {
  const { pairId, commitmentId, etag } = input
  const side = sideOf(pairId, caller.oid)
  const [pair, kept] = await Promise.all([
    ports.pairs.pair(pairId),
    ports.pairs.line(pairId, 'commitment', commitmentId) as Promise<Kept<Commitment> | undefined>,
  ])
  if (side === undefined || pair === undefined) return { kind: 'forbidden' }
  const refusal = check?.(pair)
  if (refusal !== undefined) return refusal
  if (kept === undefined) return { kind: 'not-found' }
  const today = localDate(now, pair.zone)
  const decision = decide(kept.line, side)
  switch (decision.kind) {
    case 'not-yours':
      return { kind: 'forbidden' }
    case 'too-late':
      return { kind: 'too-late' }
    case 'already-so': {
      // Asked for twice, done once: the second answer is as good as the first.
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return { kind: 'done', output: { commitment: showCommitment(kept, today), revision } }
    }
    case 'changed': {
      const line = decision.commitment
      const change = {
        what: 'edited',
        kind: 'commitment',
        pairId,
        line,
        etag,
        fields,
        by: caller.oid,
        at: now,
      } as const
      const result = await ports.pairs.keep(change)
      if (result.kind !== 'kept') return conflict(result.current as Kept<Commitment> | undefined, today)
      await tellOverview(ports, pairId)
      const commitment = showCommitment({ line, etag: result.etag }, today)
      return { kind: 'done', output: { commitment, revision: result.revision } }
    }
  }
}

function conflict(current: Kept<Commitment> | undefined, today: string): Answer<CommitmentOutput> {
  return current === undefined ? { kind: 'not-found' } : { kind: 'conflict', current: showCommitment(current, today) }
}
