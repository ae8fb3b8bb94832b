import { mayTakeBack } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import type { Topic } from '#domain/topic'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import type { ChangeTopicPorts } from './change-topic.ts'
import { showTopic } from './show/show-topic.ts'
import { tellOverview } from './tell-overview.ts'

/** Its writer takes a topic back within the hour, as if it had never been written. */
export function removeTopic(ports: ChangeTopicPorts): Handler<'removeTopic'> {
  return async ({ input, caller, now }) => {
    const { pairId, topicId: id, etag } = input
    const side = sideOf(pairId, caller.oid)
    if (side === undefined) return { kind: 'forbidden' }
    const kept = (await ports.pairs.line(pairId, 'topic', id)) as Kept<Topic> | undefined
    if (kept === undefined) return { kind: 'not-found' }
    if (kept.line.by !== side) return { kind: 'forbidden' }
    if (!mayTakeBack(kept.line, side, now)) return { kind: 'too-late' }
    const result = await ports.pairs.keep({ what: 'removed', kind: 'topic', pairId, id, etag, by: caller.oid, at: now })
    if (result.kind !== 'kept') {
      const current = result.current as Kept<Topic> | undefined
      return current === undefined ? { kind: 'not-found' } : { kind: 'conflict', current: showTopic(current) }
    }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { revision: result.revision } }
  }
}
