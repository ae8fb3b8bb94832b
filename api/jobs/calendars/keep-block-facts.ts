import { segmentsOf } from '#domain/distribution/segments-of'
import { blockFactOf } from '#domain/ledger/block-fact-of'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { AgreedFacts } from '#domain/commitments/promise-facts'
import type { PairId } from '#domain/pair'
import type { PlanFacts } from '#domain/plan/plan-facts'
import type { RhythmFacts } from '#domain/rhythm'
import type { Session } from '#domain/session'
import { blockOf, lastCompleteBlock } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import { hashedId } from '../../hashed-id.ts'
import type { JobPorts } from '../job-ports.ts'
import type { PairSight } from './pair-sight.ts'

type PairInBlock = Pick<PairSight, 'manager' | 'report' | 'released' | 'now'> & {
  pairId: PairId
  occurrences: readonly Occurrence[]
  rhythm: RhythmFacts
  plan: PlanFacts | undefined
  /** Marks of the facts that stand there already. */
  marks: Readonly<Record<string, string>>
  promises: readonly AgreedFacts[]
  sessions: readonly Session[]
}

/**
 * Writes the pair's facts of the block that runs and of the last complete one, as long as that was not released, where
 * they are other ones than those that stand there. Gives back the marks of what stands there now.
 */
export async function keepBlockFacts(
  { blockFacts }: Pick<JobPorts, 'blockFacts'>,
  { manager, report, pairId, occurrences, rhythm, plan, promises, sessions, released, marks, now }: PairInBlock,
): Promise<Record<string, string>> {
  const today = localDate(now, 'UTC')
  const [from, to] = rhythm.relation
  const blocks = [lastCompleteBlock(today), blockOf(today)].filter(
    (block) => !released.has(block.name) && from < block.to && (to === null || to > block.from),
  )
  const ids = { reportId: report.oid, managerId: manager.oid }
  const kept = await Promise.all(
    blocks.map(async (block) => {
      const fact = blockFactOf({
        block,
        facts: rhythm,
        occurrences,
        ids,
        promises,
        plan,
        sessions,
        segments: segmentsOf(report, block.to),
      })
      const mark = hashedId(JSON.stringify(fact))
      if (marks[block.name] !== mark) await blockFacts.keep(block.name, pairId, fact)
      return [block.name, mark] as const
    }),
  )
  return Object.fromEntries(kept)
}
