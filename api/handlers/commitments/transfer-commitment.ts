import type { Commitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import { changedFields } from '#domain/record/changed-fields'
import { transferCommitment as act } from '#domain/record/commitments/transfer-commitment'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import type { Kept } from '../../ports/pair-store.ts'
import type { ChangeCommitmentPorts } from './change-commitment.ts'
import { refusalOf } from '../refusal-of.ts'
import { showCommitment } from '../show/record/show-commitment.ts'
import { tellOverview } from '../pair/tell-overview.ts'

/** The owner hands the work to the other side: one promise ends and another begins, both at once or neither. */
export function transferCommitment(ports: ChangeCommitmentPorts): Handler<'transferCommitment'> {
  return async ({ input, caller, now }) => {
    const { pairId, commitmentId, newId, etag } = input
    const by = sideOf(pairId, caller.oid)
    const lineOf = (id: string) => ports.pairs.line(pairId, 'commitment', id) as Promise<Kept<Commitment> | undefined>
    const [pair, stored, begun] = await Promise.all([ports.pairs.pair(pairId), lineOf(commitmentId), lineOf(newId)])
    if (by === undefined) return { kind: 'forbidden' }
    if (pair === undefined) return { kind: 'not-opened' }
    const show = (kept: Kept<Commitment>) => showCommitment(kept, localDate(now, pair.zone))
    const decision = act.decide({ commitments: stored ? [stored.line] : [] }, input, by, now)
    if (decision.kind === 'not-possible') return refusalOf(decision.reason)
    if (stored === undefined) return { kind: 'not-found' }
    if (decision.kind === 'unchanged') {
      // Handed over by another request than this one: whoever asks sees that.
      if (begun === undefined) return { kind: 'conflict', current: show(stored) }
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return { kind: 'done', output: { old: show(stored), fresh: show(begun), revision } }
    }
    const [old, fresh] = decision.changes.flatMap((change) => (change.kind === 'commitment' ? [change] : []))
    if (old?.what !== 'edited' || fresh?.what !== 'added')
      throw new Error('A transfer ends one promise and begins one.')
    const fields = changedFields(stored.line, old.line)
    const transfer = { pairId, old: old.line, etag, fields, fresh: fresh.line, by: caller.oid, at: now }
    const result = await ports.pairs.transfer(transfer)
    if (result.kind === 'conflict') {
      if (result.current === undefined) return { kind: 'not-found' }
      return { kind: 'conflict', current: show(result.current) }
    }
    const [ended, fresher] = [show(result.old), show(result.fresh)]
    ports.ownList.follow(caller, { pairId, side: by, commitment: ended })
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { old: ended, fresh: fresher, revision: result.revision } }
  }
}
