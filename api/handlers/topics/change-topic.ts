import { sideOf } from '#domain/pair'
import type { Act } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import type { Topic } from '#domain/topic'
import type { TopicOutput } from '#contract/add-topic'
import type { Operations } from '#contract/operations'
import type { TopicView } from '#contract/view'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import { actOnLine, type LineAnswer } from '../pair/act-on-line.ts'
import { linePlace } from '../pair/line-place.ts'
import { showTopic } from '../show/show-topic.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type ChangeTopicPorts = OverviewPorts & { pairs: PairStore }
type Params<Input> = { input: Input & Operations['discussTopic']['input']; caller: Caller; now: string }
type Ruled<Input> = { name: ActName; act: Act<'topics', Input> }

/** What every change of one topic shares: read it, let its rule decide, write over the version the caller saw. */
export async function changeTopic<Input>(
  ports: ChangeTopicPorts,
  asked: Params<Input>,
  ruled: Ruled<Input>,
): Promise<Answer<TopicOutput>> {
  const answer = await actOnTopic(ports, asked, ruled)
  if (answer.kind !== 'acted') return answer
  const { shown, revision } = answer
  return shown === undefined ? { kind: 'not-found' } : { kind: 'done', output: { topic: shown, revision } }
}

/** The same for what may be gone afterwards. */
export async function actOnTopic<Input>(
  ports: ChangeTopicPorts,
  { input, caller, now }: Params<Input>,
  { name, act }: Ruled<Input>,
): Promise<LineAnswer<TopicView>> {
  const { pairId, topicId, etag } = input
  const by = sideOf(pairId, caller.oid)
  if (by === undefined) return { kind: 'forbidden' }
  const stored = (await ports.pairs.line(pairId, 'topic', topicId)) as Kept<Topic> | undefined
  const decision = act.decide({ topics: stored ? [stored.line] : [] }, input, by, now)
  const place = linePlace<Topic, TopicView>(ports.pairs, pairId, showTopic)
  const made = { pairId, kind: 'topic', act: name, decision, etag, by: caller.oid, at: now } as const
  const answer = await actOnLine(place, stored, made)
  if (answer.kind === 'acted' && answer.isNews) await tellOverview(ports, pairId)
  return answer
}
