import { sideOf } from '#domain/pair'
import type { Topic } from '#domain/topic'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import { ensurePair, type EnsurePairPorts } from './ensure-pair.ts'
import { showTopic } from './show/show-topic.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

/** A new topic of either person. The same id again is a retry and answers with what stands there. */
export function addTopic(ports: EnsurePairPorts & OverviewPorts): Handler<'addTopic'> {
  return async ({ input, caller, now }) => {
    const { pairId, id, text } = input
    const by = sideOf(pairId, caller.oid)
    const pair = await ensurePair(ports, pairId)
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const line: Topic = { id, by, text, createdAt: now, carried: 0, status: 'open' }
    const result = await ports.pairs.keep({ what: 'added', kind: 'topic', pairId, line, by: caller.oid, at: now })
    const current = result.kind === 'kept' ? { line, etag: result.etag } : (result.current as Kept<Topic> | undefined)
    if (current === undefined) return { kind: 'conflict' }
    if (result.kind === 'conflict') return { kind: 'conflict', current: showTopic(current) }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { topic: showTopic(current), revision: result.revision } }
  }
}
