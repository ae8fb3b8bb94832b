import type { Operations } from '#contract/operations'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { PairView, SessionView } from '#contract/view'
import type { SessionOutput } from '#contract/say-of-session'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addCommitment } from '../commitments/add-commitment.ts'
import { addNote } from '../notes/add-note.ts'
import { addTopic } from '../topics/add-topic.ts'
import { topicHandlers } from '../topics/topic-handlers.ts'
import { openPair } from '../pair/open-pair.ts'
import { sessionHandlers } from './session-handlers.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

const on = '2026-10-15'

function shown(answer: Answer<SessionOutput>): SessionView {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.output.session
}

function say(oid: string, statement: Operations['sayOfSession']['input']['statement'], day = on, now?: string) {
  const asked = { pairId: world.pairId, on: day, statement }
  return sessionHandlers(world.ports).sayOfSession(world.by(oid, asked, now === undefined ? {} : { now }))
}

async function open(now?: string): Promise<PairView> {
  const asked = world.by<'openPair'>(world.manager, { pairId: world.pairId }, now === undefined ? {} : { now })
  const answer = await openPair(world.ports)(asked)
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  return answer.output.pair
}

function close(oid: string, noneNeeded: boolean, now?: string) {
  const asked = { pairId: world.pairId, on, noneNeeded }
  return sessionHandlers(world.ports).closeSession(world.by(oid, asked, now === undefined ? {} : { now }))
}

describe('what the two say of a session', () => {
  test('is one tap each, both seen by both, and can be taken back', async () => {
    await say(world.manager, 'held')
    expect(shown(await say(world.report, 'moved'))).toMatchObject({ said: { manager: 'held', report: 'moved' } })
    expect((await open()).sessions?.[0]).toMatchObject({ on, said: { manager: 'held', report: 'moved' } })
    expect(shown(await say(world.report, null)).said).toEqual({ manager: 'held' })
  })

  test('said by both at the same moment loses neither', async () => {
    await Promise.all([say(world.manager, 'held'), say(world.report, 'held')])
    expect((await open()).sessions?.[0]?.said).toEqual({ manager: 'held', report: 'held' })
  })

  test('said twice is said once', async () => {
    await say(world.manager, 'held')
    const { revision } = await open()
    await say(world.manager, 'held')
    expect((await open()).revision).toBe(revision)
  })

  test('shows in the rhythm at once', async () => {
    await world.rhythm(aRhythm())
    expect((await open()).rhythm.lastHeldOn).toBe('2026-10-08')
    await say(world.manager, 'held')
    expect((await open()).rhythm.lastHeldOn).toBe(on)
    await say(world.report, 'not_held')
    expect((await open()).rhythm.lastHeldOn).toBe('2026-10-08')
  })

  test.each([
    ['2026-10-16', 'day-ahead'],
    ['2026-07-01', 'day-put-away'],
  ])('is refused for %s with a reason', async (day, reason) => {
    expect(await say(world.manager, 'held', day)).toEqual({ kind: 'not-possible', reason })
  })

  test('the fifth session puts the first away, and nobody changes it any more', async () => {
    const days = ['2026-09-03', '2026-09-10', '2026-09-17', '2026-09-24', '2026-10-01']
    for (const day of days) await say(world.manager, 'held', day)
    const rows = await world.ports.pairs.open(world.pairId)
    expect(rows?.sessions.map(({ line }) => line.on)).toEqual(days.slice(1))
    expect(rows?.filedSessions.map((session) => session.on)).toEqual(days.slice(0, 1))
    expect(await say(world.report, 'not_held', days[0])).toEqual({
      kind: 'not-possible',
      reason: 'day-put-away',
    })
  })
})

describe('a talk that nobody planned', () => {
  test('is a contact day once the other says so too', async () => {
    await world.rhythm(aRhythm({ planned: [] }))
    const logged = shown(await sessionHandlers(world.ports).logTalk(world.by(world.report, { pairId: world.pairId })))
    expect(logged).toMatchObject({ on, kind: 'ad_hoc', said: { report: 'held' } })
    expect((await open()).rhythm.lastHeldOn).toBe('2026-10-08')
    await say(world.manager, 'held')
    expect((await open()).rhythm.lastHeldOn).toBe(on)
  })

  test('on the day of a planned 1:1 is that one', async () => {
    await world.rhythm(aRhythm())
    const logged = shown(await sessionHandlers(world.ports).logTalk(world.by(world.report, { pairId: world.pairId })))
    expect(logged).toMatchObject({ on, kind: 'planned', said: { report: 'held' } })
  })

  const talkOn = (day: string) =>
    sessionHandlers(world.ports).logTalk(world.by(world.report, { pairId: world.pairId, on: day }))

  test('counts for the day it was said, however late the API hears of it', async () => {
    await world.rhythm(aRhythm({ planned: [] }))
    expect(shown(await talkOn('2026-10-13'))).toMatchObject({ on: '2026-10-13', kind: 'ad_hoc' })
    expect((await open()).sessions?.map((session) => session.on)).not.toContain(on)
  })

  test('is taken for seven days, and never for a day to come', async () => {
    expect(shown(await talkOn('2026-10-08'))).toMatchObject({ on: '2026-10-08', said: { report: 'held' } })
    expect(await talkOn('2026-10-07')).toEqual({ kind: 'not-possible', reason: 'talk-too-old' })
    expect(await talkOn('2026-10-16')).toEqual({ kind: 'not-possible', reason: 'day-ahead' })
  })
})

test('tags, intent and GROW are either person’s to set and to change', async () => {
  const tags = { pairId: world.pairId, on, tags: ['career', 'goals'] as ('career' | 'goals')[] }
  await sessionHandlers(world.ports).tagSession(world.by(world.manager, { ...tags, intent: 'growth' }))
  const grow = { goal: true, reality: true, options: 2, will: false }
  await sessionHandlers(world.ports).noteGrow(world.by(world.report, { pairId: world.pairId, on, grow }))
  expect((await open()).sessions?.[0]).toMatchObject({ tags: ['goals', 'career'], intent: 'growth', grow })
  const less = await sessionHandlers(world.ports).tagSession(
    world.by(world.report, { ...tags, tags: [], intent: null }),
  )
  expect(shown(less)).not.toHaveProperty('intent')
  const undone = await sessionHandlers(world.ports).noteGrow(
    world.by(world.manager, { pairId: world.pairId, on, grow: null }),
  )
  expect(shown(undone)).not.toHaveProperty('grow')
  expect((await open()).sessions?.[0]).not.toHaveProperty('grow')
})

describe('closing', () => {
  const promise = () => ({ pairId: world.pairId, id: randomUUID(), text: 'Send the numbers', due: '2026-10-22' })

  async function topic(text: string, now: string) {
    const asked = { pairId: world.pairId, id: randomUUID(), text }
    const answer = await addTopic(world.ports)(world.by(world.report, asked, { now }))
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.output.topic
  }

  test('asks for a next step, or the word that none is needed', async () => {
    expect(await close(world.manager, false)).toEqual({ kind: 'not-found' })
    await topic('Rota', '2026-10-14T08:00:00.000Z')
    expect(await close(world.manager, false)).toEqual({ kind: 'not-possible', reason: 'needs-next-step' })
    expect(await close(world.manager, true)).toMatchObject({
      kind: 'done',
      output: { session: { nextStep: 'none_needed', said: { manager: 'held' } } },
    })
  })

  test('counts a step agreed the morning after', async () => {
    const morning = { now: '2026-10-16T07:00:00.000Z' }
    await addCommitment(world.ports)(world.by(world.manager, { ...promise(), owner: 'manager' }, morning))
    expect(await close(world.manager, false, '2026-10-16T07:05:00.000Z')).toMatchObject({
      output: { session: { nextStep: 'agreed' }, recap: { next: [{ text: 'Send the numbers' }] } },
    })
  })

  test('draws the recap from shared lines, the same however often it is asked', async () => {
    await topic('Rota', '2026-10-14T08:00:00.000Z')
    const launch = await topic('Launch', '2026-10-14T08:01:00.000Z')
    const naming = { pairId: world.pairId, topicId: launch.id, etag: launch.etag }
    await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming))
    await addCommitment(world.ports)(world.by(world.manager, { ...promise(), owner: 'manager' }))
    const secret = { pairId: world.pairId, id: randomUUID(), text: 'Worried', visibility: 'private' as const }
    await addNote(world.ports)(world.by(world.manager, secret))
    const closed = await close(world.report, false)
    const recap = {
      on,
      talkedAbout: ['Launch'],
      next: [{ text: 'Send the numbers', owner: 'manager', due: '2026-10-22' }],
      carried: ['Rota'],
      stillOpen: [],
    }
    expect(closed).toMatchObject({
      kind: 'done',
      output: { session: { nextStep: 'agreed', closedBy: 'report' }, recap },
    })
    expect(await close(world.manager, true, '2026-10-15T08:40:00.000Z')).toMatchObject({
      kind: 'done',
      output: { session: { closedBy: 'report' }, recap },
    })
    expect(JSON.stringify(closed)).not.toContain('Worried')
  })

  test('and the first note of the next session carry a topic once, not twice', async () => {
    await topic('Rota', '2026-10-14T08:00:00.000Z')
    const note = (now: string) => {
      const asked = { pairId: world.pairId, id: randomUUID(), text: 'A note', visibility: 'shared' as const }
      return addNote(world.ports)(world.by(world.manager, asked, { now }))
    }
    await note('2026-10-15T08:11:00.000Z')
    await close(world.manager, true)
    await close(world.report, true)
    expect((await open()).topics[0]?.carried).toBe(1)
    await note('2026-10-22T08:11:00.000Z')
    expect((await open()).topics[0]?.carried).toBe(1)
    await note('2026-10-29T08:11:00.000Z')
    expect((await open()).topics[0]?.carried).toBe(2)
  })
})

describe('opening a closed 1:1 again', () => {
  const reopen = (oid: string, now = '2026-10-15T09:00:00.000Z') =>
    sessionHandlers(world.ports).reopenSession(world.by(oid, { pairId: world.pairId, on }, { now }))

  test('by either of the two leaves what was said, and carries no more what it carried', async () => {
    const rota = { pairId: world.pairId, id: randomUUID(), text: 'Rota' }
    await addTopic(world.ports)(world.by(world.report, rota, { now: '2026-10-14T08:00:00.000Z' }))
    await close(world.manager, true)
    expect((await open()).topics[0]?.carried).toBe(1)
    const opened = shown(await reopen(world.report))
    expect(opened).toEqual({ on, kind: 'planned', said: { manager: 'held' }, tags: [] })
    expect((await open()).topics[0]?.carried).toBe(0)
    await close(world.report, true)
    expect((await open()).topics[0]?.carried).toBe(1)
  })

  test('lets no earlier session carry a topic once more, whoever takes back that they met', async () => {
    const note = (now: string) => {
      const asked = { pairId: world.pairId, id: randomUUID(), text: 'A note', visibility: 'shared' as const }
      return addNote(world.ports)(world.by(world.manager, asked, { now }))
    }
    const rota = { pairId: world.pairId, id: randomUUID(), text: 'Rota' }
    await addTopic(world.ports)(world.by(world.report, rota, { now: '2026-10-01T08:00:00.000Z' }))
    await note('2026-10-01T08:11:00.000Z')
    await note('2026-10-08T08:11:00.000Z')
    await close(world.manager, true)
    expect((await open()).topics[0]?.carried).toBe(2)
    await reopen(world.report)
    await say(world.manager, null)
    await note('2026-10-22T08:11:00.000Z')
    expect((await open()).topics[0]?.carried).toBe(1)
  })

  test('changes nothing where it is open, and is refused once the day after is over', async () => {
    await say(world.manager, 'held')
    const { revision } = await open()
    await reopen(world.manager)
    expect((await open()).revision).toBe(revision)
    await close(world.manager, true)
    expect(await reopen(world.manager, '2026-10-17T09:00:00.000Z')).toEqual({
      kind: 'not-possible',
      reason: 'closed-for-good',
    })
    expect(shown(await reopen(world.manager, '2026-10-16T09:00:00.000Z'))).not.toHaveProperty('closedAt')
  })
})

test('an agenda of a hundred open topics closes as well', async () => {
  const at = { now: '2026-10-14T08:00:00.000Z' }
  for (let nth = 0; nth < 100; nth += 1) {
    const asked = { pairId: world.pairId, id: randomUUID(), text: `Topic ${nth}` }
    await addTopic(world.ports)(world.by(world.report, asked, at))
  }
  expect(await close(world.manager, true)).toMatchObject({ kind: 'done', output: { session: { closedBy: 'manager' } } })
  const carried = (await open()).topics.map((topic) => topic.carried)
  expect(carried.filter((times) => times === 1)).toHaveLength(80)
})
