import { sideOf, type Side } from '#domain/pair'
import type { Topic, TopicDecision } from '#domain/topic'
import type { TopicOutput } from '#contract/add-topic'
import type { Operations } from '#contract/operations'
import type { Answer, Caller } from '../ports/handler.ts'
import type { Kept, PairStore } from '../ports/pair-store.ts'
import { keepEdited } from './keep-edited.ts'
import { showTopic } from './show/show-topic.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

export type ChangeTopicPorts = OverviewPorts & { pairs: PairStore }
type Asked = { input: Operations['discussTopic']['input']; caller: Caller; now: string }
type Change = { decide: (topic: Topic, by: Side) => TopicDecision; fields: string[] }

/** What discussing and reopening share: read the topic, let the domain decide, write over the version the caller saw. */
export async function changeTopic(
  ports: ChangeTopicPorts,
  { input, caller, now }: Asked,
  { decide, fields }: Change,
): Promise<Answer<TopicOutput>> {
  const { pairId, topicId, etag } = input
  const side = sideOf(pairId, caller.oid)
  if (side === undefined) return { kind: 'forbidden' }
  const kept = (await ports.pairs.line(pairId, 'topic', topicId)) as Kept<Topic> | undefined
  if (kept === undefined) return { kind: 'not-found' }
  const decision = decide(kept.line, side)
  if (decision.kind === 'already-so') return alreadySo(ports, pairId, kept)
  const edit = { kind: 'topic', pairId, line: decision.topic, etag, fields, by: caller.oid, at: now } as const
  const result = await keepEdited({ place: ports.pairs, show: showTopic }, edit)
  if (result.kind !== 'kept') return result
  await tellOverview(ports, pairId)
  return { kind: 'done', output: { topic: result.shown, revision: result.revision } }
}

/** Asked for twice, done once: the second answer is as good as the first. */
async function alreadySo(ports: ChangeTopicPorts, pairId: string, kept: Kept<Topic>): Promise<Answer<TopicOutput>> {
  const revision = (await ports.pairs.revision(pairId)) ?? ''
  return { kind: 'done', output: { topic: showTopic(kept), revision } }
}
