import { beforeEach, describe, expect, test } from 'vitest'
import type { PairView } from '#contract/view'
import type { Operations } from '#contract/operations'
import { carryOver } from '#domain/commitments/carry'
import { localDate } from '#domain/time/local-date'
import { aCommitment, aNote, aRhythm, aTopic } from '../../../tests/api/builders.ts'
import { allRows } from '../../../tests/api/all-rows.ts'
import { callerOf, duringTheMeeting, member, pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer, Handler } from '../../ports/handler.ts'
import type { Line, LineKind } from '../../ports/pair-store.ts'
import { findStanding } from './find/find-standing.ts'
import { openPair } from './open-pair.ts'
import { readCards } from './read-cards.ts'

const threadId = '19:meeting_abc@thread.v2'

let world: Awaited<ReturnType<typeof pairWorld>>
let open: Handler<'openPair'>
beforeEach(async () => {
  world = await pairWorld()
  open = openPair(world.ports)
})

type Opened = Answer<Operations['openPair']['output']>

async function view(answer: Opened | Promise<Opened>): Promise<PairView> {
  const settled = await answer
  if (settled.kind !== 'done' || settled.output.kind !== 'open') throw new Error(JSON.stringify(settled))
  return settled.output.pair
}

/** From the door on: the standing is found, then the pair is opened. */
async function ask(oid: string, input: Operations['openPair']['input'], now = duringTheMeeting): Promise<Opened> {
  const caller = callerOf(oid)
  const standing = await findStanding(world.ports)({ operation: 'openPair', input, caller, now })
  if (standing.kind !== 'standing' || standing.relation === 'stranger') return { kind: 'forbidden' }
  return open({ ...standing, input, caller, now })
}

/** The directory was seen to name somebody else today. */
function endLine(): Promise<void> {
  const { report: reportOid, manager: managerOid } = world
  return world.ports.people.keepEdge({ reportOid, managerOid, from: '2026-01-05', to: '2026-10-15' })
}

function add(kind: LineKind, line: Line) {
  return world.ports.pairs.keep({
    what: 'added',
    pairId: world.pairId,
    kind,
    line,
    by: world.manager,
    at: duringTheMeeting,
  })
}

function addPrivate(author: string, text: string) {
  const line = aNote({ visibility: 'private', text })
  const change = { what: 'added', pairId: world.pairId, kind: 'note', line, by: author, at: duringTheMeeting } as const
  return world.ports.privates.keep(author, change)
}

test('a pair nobody opened yet is started from the directory, empty and honest', async () => {
  const pair = await view(ask(world.report, { pairId: world.pairId }))
  expect(pair).toMatchObject({
    you: { oid: world.report, displayName: 'Jonas Lindqvist', firstName: 'Jonas', side: 'report' },
    other: { oid: world.manager, displayName: 'Mara Okafor', firstName: 'Mara' },
    audience: 'pair',
    mayWrite: true,
    zone: 'Europe/Berlin',
    today: '2026-10-15',
    rhythm: {
      lastHeldOn: null,
      state: 'never',
      cadenceDays: 14,
      cadenceFrom: 'organisation',
      now: null,
      next: null,
      isRead: false,
    },
    commitments: [],
    topics: [],
    notes: [],
    privateNotes: [],
  })
})

test('each reads times by the clock that they chose for themselves', async () => {
  const own = { clock: '12' } as const
  await world.ports.people.changeSettings(world.manager, (settings) => ({ ...settings, own }))
  const clockOf = async (oid: string) => (await view(ask(oid, { pairId: world.pairId }))).you.clock
  expect([await clockOf(world.manager), await clockOf(world.report)]).toEqual(['12', undefined])
})

test('a made-up pair with the caller’s own id is refused and nothing is created', async () => {
  const pairId = `${world.stranger}_${world.report}`
  expect(await ask(world.stranger, { pairId })).toEqual({ kind: 'forbidden' })
  expect(await world.ports.pairs.pair(pairId)).toBeUndefined()
})

describe('an opened pair', () => {
  beforeEach(async () => {
    await view(ask(world.manager, { pairId: world.pairId }))
    await world.rhythm(aRhythm())
  })

  test('both people see what is shared, and each their own private notes only', async () => {
    await add('note', aNote({ text: 'Shared words' }))
    await addPrivate(world.manager, 'The manager’s own')
    await addPrivate(world.report, 'The report’s own')
    const [ofManager, ofReport] = await Promise.all([
      view(ask(world.manager, { pairId: world.pairId })),
      view(ask(world.report, { pairId: world.pairId })),
    ])
    for (const pair of [ofManager, ofReport]) expect(pair.notes.map(({ text }) => text)).toEqual(['Shared words'])
    expect(ofManager.privateNotes.map(({ text }) => text)).toEqual(['The manager’s own'])
    expect(ofReport.privateNotes.map(({ text }) => text)).toEqual(['The report’s own'])
    expect(JSON.stringify(ofReport)).not.toContain('The manager’s own')
  })

  test('the other person’s topics come first, promises by their date, overdue ones marked', async () => {
    await add('topic', aTopic({ by: 'manager', text: 'Mine' }))
    await add('topic', aTopic({ by: 'report', text: 'Theirs' }))
    await add('commitment', aCommitment({ text: 'Later', due: '2026-10-22' }))
    await add('commitment', aCommitment({ text: 'Undated', due: null }))
    await add('commitment', aCommitment({ text: 'Late', due: '2026-10-14' }))
    const pair = await view(ask(world.manager, { pairId: world.pairId }))
    expect(pair.topics.map(({ text }) => text)).toEqual(['Theirs', 'Mine'])
    expect(pair.commitments.map(({ text, isOverdue }) => [text, isOverdue])).toEqual([
      ['Late', true],
      ['Later', false],
      ['Undated', false],
    ])
  })

  test('the rhythm tells the last 1:1, the one now and the next', async () => {
    const { rhythm } = await view(ask(world.manager, { pairId: world.pairId }))
    expect(rhythm).toMatchObject({
      lastHeldOn: '2026-10-08',
      daysSince: 7,
      state: 'due',
      cadenceDays: 7,
      cadenceFrom: 'series',
      now: { on: '2026-10-15' },
      next: { on: '2026-10-22' },
      isRead: true,
    })
  })

  test('promises kept are put away after the next 1:1, and still counted for their side', async () => {
    for (let n = 0; n < 5; n += 1) {
      const createdAt = '2026-10-01T08:00:00.000Z'
      await add(
        'commitment',
        aCommitment({
          createdAt,
          due: '2026-10-09',
          status: 'done',
          confirmedByOther: true,
          doneAt: '2026-10-08T08:00:00.000Z',
        }),
      )
    }
    const counted = async () => {
      const read = await readCards(world.ports)(world.by(world.report, { pairId: world.pairId }))
      if (read.kind !== 'done') throw new Error(read.kind)
      return read.output.first.flatMap(({ id, reading }) => (id === 'promisesComplete' ? [reading] : []))
    }
    const before = await counted()
    expect(before).toMatchObject([{ value: 1, n: 5 }, { value: null }])
    await add('note', aNote({ sessionOn: '2026-10-15' }))
    const after = await view(ask(world.report, { pairId: world.pairId }))
    expect(after.commitments).toEqual([])
    expect(await counted()).toEqual(before)
  })

  test('a former side reads what was shared and may not write', async () => {
    const seen = await view(ask(world.manager, { pairId: world.pairId }))
    await endLine()
    // No calendar was read since, and none may ever be again: the record still says that the line lasts.
    const pair = await view(ask(world.manager, { pairId: world.pairId, since: seen.revision }))
    expect(pair).toMatchObject({ mayWrite: false, former: { endedOn: '2026-10-15', readUntil: '2027-01-12' } })
    const late = await ask(world.manager, { pairId: world.pairId }, '2027-01-13T08:00:00.000Z')
    expect(late).toEqual({ kind: 'forbidden' })
  })

  test('opening is two partition queries, whatever the number of lines', async () => {
    for (let n = 0; n < 30; n += 1) await add('topic', aTopic())
    for (const rows of [world.rows.pairs, world.rows.private]) Object.assign(rows.count, { reads: 0, ranges: 0 })
    await view(ask(world.manager, { pairId: world.pairId }))
    expect(world.rows.pairs.count).toEqual({ reads: 0, ranges: 1 })
    expect(world.rows.private.count).toEqual({ reads: 0, ranges: 1 })
  })

  test('nothing new costs one point read; a change by the other person comes back whole', async () => {
    const { revision } = await view(ask(world.manager, { pairId: world.pairId }))
    for (const rows of [world.rows.pairs, world.rows.private]) Object.assign(rows.count, { reads: 0, ranges: 0 })
    const unchanged = await ask(world.manager, { pairId: world.pairId, since: revision })
    expect(unchanged).toEqual({ kind: 'done', output: { kind: 'unchanged', revision } })
    expect(world.rows.pairs.count).toEqual({ reads: 1, ranges: 0 })
    expect(world.rows.private.count).toEqual({ reads: 0, ranges: 0 })
    await add('topic', aTopic({ text: 'New' }))
    const pair = await view(ask(world.manager, { pairId: world.pairId, since: revision }))
    expect(pair.topics.map(({ text }) => text)).toEqual(['New'])
  })

  test('both are told that the other looks too, for one small range; one alone is told nobody does', async () => {
    const { revision } = await view(ask(world.manager, { pairId: world.pairId }))
    const look = (oid: string, now: string) => ask(oid, { pairId: world.pairId, since: revision, isHere: true }, now)
    const answered = (isOtherHere: boolean) => ({ kind: 'done', output: { kind: 'unchanged', revision, isOtherHere } })
    expect(await look(world.manager, '2026-10-15T08:00:00.000Z')).toEqual(answered(false))
    Object.assign(world.rows.pairs.count, { reads: 0, ranges: 0 })
    expect(await look(world.report, '2026-10-15T08:00:10.000Z')).toEqual(answered(true))
    expect(world.rows.pairs.count).toEqual({ reads: 1, ranges: 1 })
    expect(await look(world.manager, '2026-10-15T08:00:20.000Z')).toEqual(answered(true))
    // A minute and more without a word of the report, who went away or lets the page lie in the background.
    expect(await look(world.manager, '2026-10-15T08:01:30.000Z')).toEqual(answered(false))
  })

  test('a line of the other comes with whether they are still there; who only reads on is seen by nobody', async () => {
    const { revision } = await view(ask(world.manager, { pairId: world.pairId }))
    await ask(world.report, { pairId: world.pairId, since: revision, isHere: true })
    await add('topic', aTopic({ text: 'New' }))
    const answer = await ask(world.manager, { pairId: world.pairId, since: revision, isHere: true })
    expect(answer).toMatchObject({ output: { kind: 'open', isOtherHere: true } })
    await endLine()
    const seen = () => allRows(world.rows.pairs, world.pairId, { from: 'e|', to: 'e}' })
    const [before, after] = [await seen(), await view(ask(world.manager, { pairId: world.pairId }))]
    const former = { pairId: world.pairId, since: after.revision, isHere: true } as const
    expect(await ask(world.manager, former, '2026-10-15T09:30:00.000Z')).toMatchObject({
      output: { isOtherHere: false },
    })
    expect(await seen()).toEqual(before)
  })

  test('of when somebody looked the time of day is kept, over midnight as well, and no day', async () => {
    const { revision } = await view(ask(world.manager, { pairId: world.pairId }))
    const look = (oid: string, now: string) => ask(oid, { pairId: world.pairId, since: revision, isHere: true }, now)
    await look(world.manager, '2026-10-14T23:59:50.000Z')
    expect(await look(world.report, '2026-10-15T00:00:10.000Z')).toMatchObject({ output: { isOtherHere: true } })
    const rows = await allRows(world.rows.pairs, world.pairId, { from: 'e|', to: 'e}' })
    expect(rows.map(({ key, values }) => [key, values])).toEqual([
      ['e|manager', { atOfDay: 86_390_000 }],
      ['e|report', { atOfDay: 10_000 }],
    ])
  })

  test('a private note moves nobody’s revision', async () => {
    const { revision } = await view(ask(world.report, { pairId: world.pairId }))
    await addPrivate(world.manager, 'Secret')
    const polled = await ask(world.report, { pairId: world.pairId, since: revision })
    expect(polled).toMatchObject({ output: { kind: 'unchanged' } })
  })

  test('a line that cannot be unsealed stands there without its words, and closes nothing', async () => {
    await add('note', aNote())
    const [row] = await allRows(world.rows.pairs, world.pairId, { from: 'a|note', to: 'a|note}' })
    if (!row) throw new Error('no row')
    const values = { ...row.values, text: String(row.values['text']).replace('"ct":"', '"ct":"AAAA') }
    await world.rows.pairs.write(world.pairId, [{ kind: 'put', key: row.key, values }])
    const { notes } = await view(ask(world.manager, { pairId: world.pairId }))
    expect(notes.map(({ text }) => text)).toEqual([''])
  })
})

describe('a third person in the meeting', () => {
  const hourLater = '2026-10-15T09:10:00.000Z'
  const almostHourLater = '2026-10-15T09:09:00.000Z'
  let revision: string

  beforeEach(async () => {
    world.chats.set(threadId, [member(world.manager), member(world.report)])
    await view(ask(world.manager, { thread: threadId }))
    await addPrivate(world.manager, 'Mine alone')
    revision = (await view(ask(world.manager, { thread: threadId }))).revision
    world.chats.set(threadId, [member(world.manager), member(world.report), member(undefined)])
    world.asked.graph = 0
  })

  test('is not looked for while a panel opens, nor within the hour', async () => {
    expect((await view(ask(world.manager, { thread: threadId }, hourLater))).audience).toBe('pair')
    const polled = await ask(world.manager, { thread: threadId, since: revision }, almostHourLater)
    expect(polled).toMatchObject({ output: { kind: 'unchanged' } })
    expect(world.asked.graph).toBe(0)
  })

  test('is noticed by a later poll: private lines are kept back, and not even read', async () => {
    world.rows.private.count.ranges = 0
    const pair = await view(ask(world.manager, { thread: threadId, since: revision }, hourLater))
    expect(pair).toMatchObject({ audience: 'third-person', privateNotes: [] })
    expect(world.rows.private.count.ranges).toBe(0)
  })

  test('is looked for once an hour, however many panels poll', async () => {
    const polls = [world.manager, world.report].map((oid) => ask(oid, { thread: threadId, since: revision }, hourLater))
    await Promise.all(polls)
    await ask(world.report, { thread: threadId, since: revision }, hourLater)
    expect(world.asked.graph).toBe(1)
  })

  test('keeps the private lines back for panels that open later, until a look finds the two alone', async () => {
    const third = await view(ask(world.manager, { thread: threadId, since: revision }, hourLater))
    expect((await view(ask(world.manager, { thread: threadId }, hourLater))).audience).toBe('third-person')
    const unchanged = await ask(world.manager, { thread: threadId, since: third.revision }, hourLater)
    expect(unchanged).toMatchObject({ output: { kind: 'unchanged' } })
    world.chats.set(threadId, [member(world.manager), member(world.report)])
    const pair = await view(ask(world.manager, { thread: threadId, since: third.revision }, '2026-10-15T10:11:00.000Z'))
    expect(pair.audience).toBe('pair')
    expect(pair.privateNotes.map(({ text }) => text)).toEqual(['Mine alone'])
  })

  test('when Graph is away the last answer stands, IT is told, and the next try comes after five minutes', async () => {
    world.chats.set(threadId, new Error('Graph is away'))
    const polled = await ask(world.manager, { thread: threadId, since: revision }, hourLater)
    expect(polled).toMatchObject({ output: { kind: 'unchanged' } })
    expect(world.reported).toHaveLength(1)
    await ask(world.manager, { thread: threadId, since: revision }, '2026-10-15T09:14:00.000Z')
    expect(world.asked.graph).toBe(1)
    await ask(world.manager, { thread: threadId, since: revision }, '2026-10-15T09:15:00.000Z')
    expect(world.asked.graph).toBe(2)
  })
})

/** How often the topics of a page were carried, as it counts them. */
function counts({ topics, facts: { carriesOver: on = '' } }: PairView): number[] {
  const dayOf = (instant: string) => localDate(instant, 'Europe/Berlin')
  return topics.map((topic) => (carryOver(topic, { on, dayOf }) ?? topic).carried)
}

test('a topic shows from the start how often it was carried: the first note of a session changes no count', async () => {
  await ask(world.manager, { pairId: world.pairId })
  await add('note', aNote({ sessionOn: '2026-10-08' }))
  await add('topic', aTopic({ carried: 3, createdAt: '2026-09-24T08:00:00.000Z' }))
  expect(counts(await view(ask(world.manager, { pairId: world.pairId })))).toEqual([4])
  await add('note', aNote({ sessionOn: '2026-10-15' }))
  expect(counts(await view(ask(world.manager, { pairId: world.pairId })))).toEqual([4])
})

test('of a pair that is over the days no longer run: neither since the last 1:1 nor past a date', async () => {
  await ask(world.manager, { pairId: world.pairId })
  await world.rhythm(aRhythm())
  await add('commitment', aCommitment({ due: '2026-10-20', currentDue: '2026-10-20' }))
  await endLine()
  const seen = await view(ask(world.report, { pairId: world.pairId }, '2026-12-20T08:00:00.000Z'))
  expect(seen).toMatchObject({ today: '2026-12-20', mayWrite: false })
  expect(seen.rhythm).toMatchObject({ lastHeldOn: '2026-10-08', daysSince: 6, next: null, now: null })
  expect(seen.commitments).toMatchObject([{ isOverdue: false }])
})
