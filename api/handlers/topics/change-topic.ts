import { sideOf, type PairId } from '#domain/pair'
import type { Act } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import type { Topic } from '#domain/topic'
import type { TopicOutput } from '#contract/add-topic'
import type { RemovedOutput } from '#contract/remove-note'
import type { TopicView } from '#contract/view'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { linePlace } from '../pair/line-place.ts'
import { showTopic } from '../show/record/show-topic.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type ChangeTopicPorts = OverviewPorts & { pairs: PairStore }
type Named = { pairId: PairId; topicId: string; etag: string }
type Params<Input> = { input: Input & Named; caller: Caller; now: string }
type Ruled<Input> = { name: ActName; act: Act<'topics', Input> }

/**
 * What every act on one topic shares: read it, let its rule decide, write over the version the caller saw. The answer has
 * the topic unless it was taken away.
 */
export async function changeTopic<Input>(
  ports: ChangeTopicPorts,
  { input, caller, now }: Params<Input>,
  { name, act }: Ruled<Input>,
): Promise<Answer<TopicOutput | RemovedOutput>> {
  const { pairId, topicId, etag } = input
  const by = sideOf(pairId, caller.oid)
  if (by === undefined) return { kind: 'forbidden' }
  const stored = (await ports.pairs.line(pairId, 'topic', topicId)) as Kept<Topic> | undefined
  const decision = act.decide({ topics: stored ? [stored.line] : [] }, input, by, now)
  const place = linePlace<Topic, TopicView>(ports.pairs, pairId, showTopic)
  const made = { pairId, kind: 'topic', act: name, decision, etag, by: caller.oid, at: now } as const
  const answer = await actOnLine(place, stored, made)
  if (answer.kind !== 'acted') return answer
  if (answer.isNews) await tellOverview(ports, pairId)
  const { shown: topic, revision } = answer
  return { kind: 'done', output: topic === undefined ? { revision } : { topic, revision } }
}
