import { sideOf } from '#domain/pair'
import { addTopic as act } from '#domain/record/topics/add-topic'
import type { Handler } from '../../ports/handler.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import { linePlace } from '../pair/line-place.ts'
import { showTopic } from '../show/record/show-topic.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

/** A new topic of either person. The same id again is a retry and answers with what stands there. */
export function addTopic(ports: EnsurePairPorts & OverviewPorts): Handler<'addTopic'> {
  return async ({ input, caller, now }) => {
    const { pairId } = input
    const by = sideOf(pairId, caller.oid)
    if (by === undefined || (await ensurePair(ports, pairId)) === undefined) return { kind: 'forbidden' }
    const decision = act.decide({ topics: [] }, input, by, now)
    const place = linePlace(ports.pairs, pairId, showTopic)
    const made = { pairId, kind: 'topic', act: 'addTopic', decision, by: caller.oid, at: now } as const
    const answer = await actOnLine(place, undefined, made)
    if (answer.kind !== 'acted') return answer
    if (answer.shown === undefined) return { kind: 'conflict' }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { topic: answer.shown, revision: answer.revision } }
  }
}
