import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { TopicView } from '#contract/view'
import type { TopicOutput } from '#contract/add-topic'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addTopic } from './add-topic.ts'
import { topicHandlers } from './topic-handlers.ts'
import { openPair } from '../pair/open-pair.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

const laterThatDay = '2026-10-15T09:15:00.000Z'

function add(oid: string, text: string, id = randomUUID()) {
  return addTopic(world.ports)(world.by(oid, { pairId: world.pairId, id, text }))
}

async function added(oid: string, text = 'Lisbon launch'): Promise<TopicView> {
  return topicIn(await add(oid, text))
}

function topicIn(answer: Answer<TopicOutput>): TopicView {
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output.topic
}

function naming({ id, etag }: TopicView) {
  return { pairId: world.pairId, topicId: id, etag }
}

test('either person adds a topic, and both home pages hear of it', async () => {
  expect(await added(world.report)).toMatchObject({ by: 'report', status: 'open', carried: 0 })
  expect(await added(world.manager)).toMatchObject({ by: 'manager' })
  expect(world.told).toEqual([world.pairId, world.pairId])
})

test('the same topic sent again is there once; other words under its id are a conflict', async () => {
  const id = randomUUID()
  const first = topicIn(await add(world.report, 'Lisbon launch', id))
  expect(topicIn(await add(world.report, 'Lisbon launch', id))).toEqual(first)
  expect(await add(world.report, 'Porto launch', id)).toMatchObject({ kind: 'conflict', current: first })
  expect(await add(world.manager, 'Lisbon launch', id)).toMatchObject({ kind: 'conflict', current: first })
})

test('either person says that it was talked about, and takes that back', async () => {
  const topic = await added(world.report)
  const discussed = topicIn(await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming(topic))))
  expect(discussed).toMatchObject({ status: 'discussed', discussedAt: '2026-10-15T08:10:00.000Z' })
  const reopened = topicIn(await topicHandlers(world.ports).reopenTopic(world.by(world.report, naming(discussed))))
  expect(reopened).toMatchObject({ status: 'open', text: topic.text })
  expect(reopened).not.toHaveProperty('discussedAt')
})

test('saying it twice is as good as once, also with the version of before', async () => {
  const topic = await added(world.report)
  const once = topicIn(await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming(topic))))
  const twice = topicIn(
    await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming(topic), { now: laterThatDay })),
  )
  expect(twice).toEqual(once)
})

test('its writer takes it back within the hour', async () => {
  const topic = await added(world.report)
  expect(await topicHandlers(world.ports).removeTopic(world.by(world.report, naming(topic)))).toMatchObject({
    kind: 'done',
  })
  expect(await topicHandlers(world.ports).discussTopic(world.by(world.report, naming(topic)))).toEqual({
    kind: 'not-found',
  })
})

test('nobody else takes it back, and its writer no longer than an hour', async () => {
  const topic = await added(world.report)
  const by = (oid: string, now?: string) =>
    world.by<'removeTopic'>(oid, naming(topic), now === undefined ? {} : { now })
  expect(await topicHandlers(world.ports).removeTopic(by(world.manager))).toEqual({ kind: 'forbidden' })
  expect(await topicHandlers(world.ports).removeTopic(by(world.report, laterThatDay))).toEqual({
    kind: 'not-possible',
    reason: 'too-late',
  })
})

test('a topic that changed meanwhile is not taken back: its writer sees how it stands', async () => {
  const topic = await added(world.report)
  const discussed = topicIn(await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming(topic))))
  expect(await topicHandlers(world.ports).removeTopic(world.by(world.report, naming(topic)))).toEqual({
    kind: 'conflict',
    current: discussed,
  })
})

test('a topic of another pair is not found under this one', async () => {
  const topic = { id: randomUUID(), etag: 'v1' }
  await added(world.report)
  const naming_ = { pairId: world.pairId, topicId: topic.id, etag: topic.etag }
  expect(await topicHandlers(world.ports).discussTopic(world.by(world.report, naming_))).toEqual({ kind: 'not-found' })
})

test('either person puts a topic in its place, and the agenda of both follows', async () => {
  const [one, two] = [await added(world.report, 'One'), await added(world.report, 'Two')]
  const placed = await topicHandlers(world.ports).placeTopic(world.by(world.manager, { ...naming(two), rank: 0.5 }))
  expect(topicIn(placed)).toMatchObject({ id: two.id, rank: 0.5 })
  for (const oid of [world.manager, world.report]) {
    const opened = await openPair(world.ports)(world.by(oid, { pairId: world.pairId }))
    if (opened.kind !== 'done' || opened.output.kind !== 'open') throw new Error(opened.kind)
    expect(opened.output.pair.topics.map(({ id }) => id)).toEqual([two.id, one.id])
  }
})

test('a topic that is let go or named a barrier keeps its words and can come back', async () => {
  const topic = await added(world.report)
  const asked = { ...naming(topic), decision: 'barrier' as const }
  const barrier = topicIn(await topicHandlers(world.ports).decideTopic(world.by(world.manager, asked)))
  expect(barrier).toMatchObject({ status: 'barrier', text: topic.text })
  const back = await topicHandlers(world.ports).reopenTopic(world.by(world.report, naming(barrier)))
  expect(topicIn(back)).toMatchObject({ status: 'open', text: topic.text })
})
