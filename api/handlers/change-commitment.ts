import type { Commitment, CommitmentDecision } from '#domain/commitment'
import { sideOf, type Side } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { Operations } from '#contract/operations'
import type { Answer, Caller, Refusal } from '../ports/handler.ts'
import type { Kept, PairRecord, PairStore } from '../ports/pair-store.ts'
import { keepEdited } from './keep-edited.ts'
import { showCommitment } from './show/show-commitment.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

export type ChangeCommitmentPorts = OverviewPorts & { pairs: PairStore }
type Asked = { input: Operations['tickCommitment']['input']; caller: Caller; now: string }
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
  if (side === undefined) return { kind: 'forbidden' }
  if (pair === undefined) return { kind: 'not-opened' }
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
      const edit = { kind: 'commitment', pairId, line, etag, fields, by: caller.oid, at: now } as const
      const show = (current: Kept<Commitment>) => showCommitment(current, today)
      const result = await keepEdited({ place: ports.pairs, show }, edit)
      if (result.kind !== 'kept') return result
      await tellOverview(ports, pairId)
      return { kind: 'done', output: { commitment: result.shown, revision: result.revision } }
    }
  }
}
