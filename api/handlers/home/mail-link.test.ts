import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { MailLinkPromise, MailLinkView } from '../../../contract/read-mail-link.ts'
import type { PairView } from '../../../contract/view.ts'
import type { FollowMailLinkOutput } from '../../../contract/follow-mail-link.ts'
import type { CommitmentOutput } from '../../../contract/add-commitment.ts'
import { type MailWords, mailWords } from '../../../domain/mail-link.ts'
import type { PairId } from '../../../domain/pair.ts'
import { aPerson, aRhythm } from '../../../tests/api/builders.ts'
import { attackWorld, type AttackWorld } from '../../../tests/attack/attack-world.ts'

const otherReport = '70000000-0000-4000-8000-000000000007'
const until = '2026-10-26'
let world: AttackWorld
let promise: { pairId: PairId; id: string }

beforeEach(async () => {
  world = await attackWorld()
  const { people } = world.ports
  await people.keepPerson(aPerson({ oid: otherReport, displayName: 'Noor Haddad' }))
  await people.keepEdge({ reportOid: otherReport, managerOid: world.manager, from: '2026-01-05', to: null })
  await world.ask({ oid: world.manager }, 'openPair', { input: { pairId: world.pairId } })
  promise = await write(world.manager, 'manager')
})

async function write(by: string, owner: 'manager' | 'report', due = '2026-10-20') {
  const { pairId } = world
  const id = randomUUID()
  const input = { pairId, id, text: 'Send the numbers', owner, due }
  const { status } = await world.ask({ oid: by }, 'addCommitment', { input })
  expect(status).toBe(200)
  return { pairId, id }
}

async function wordsOf(oid: string): Promise<MailWords> {
  return mailWords(oid, await world.ports.overview.markOf(oid))
}

async function read(oid: string, link: string): Promise<MailLinkView> {
  const { status, body } = await world.ask({ oid }, 'readMailLink', { input: { link } })
  expect(status).toBe(200)
  return body as MailLinkView
}

async function readPromise(oid: string, link: string): Promise<MailLinkPromise> {
  const view = await read(oid, link)
  if (view.kind !== 'promise') throw new Error(`The link leads to ${view.kind}`)
  return view
}

/** What the page does when its one button is pressed, with what it saw before. */
async function follow(oid: string, link: string, to: string | null = null, seen?: MailLinkPromise) {
  const view = seen ?? (await read(oid, link))
  const etag = view.kind === 'promise' ? { etag: view.commitment.etag } : {}
  const { status, body } = await world.ask({ oid }, 'followMailLink', { input: { link, to, ...etag } })
  return { status, ...(body as FollowMailLinkOutput) }
}

const statusNow = async () => (await world.ports.pairs.line(promise.pairId, 'commitment', promise.id))?.line

test('a word leads its own person to the pair, and nobody else, the other one of the two neither', async () => {
  const { manager, report, stranger, pairId } = world
  const link = (await wordsOf(manager)).pair(pairId)
  expect(await read(manager, link)).toEqual({ kind: 'pair', pairId })
  for (const oid of [report, stranger, otherReport, '80000000-0000-4000-8000-000000000008'])
    expect(await read(oid, link)).toEqual({ kind: 'gone' })
  expect((await wordsOf(report)).pair(pairId)).not.toBe(link)
})

test('a week later is for mail and panel a day on which the two work, and none of a holiday or of an absence', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).ask('move', promise, until)
  expect((await readPromise(manager, link)).weekLaterOn).toBe('2026-10-27')
  const days = {
    workdays: [1, 2, 3, 4, 5],
    holidays: ['2026-10-27'],
    absences: [['2026-10-28', '2026-10-30']] as [string, string][],
  }
  const laterInPanel = async () => {
    const { body } = await world.ask({ oid: manager }, 'openPair', { input: { pairId: promise.pairId } })
    return (body as { pair: PairView }).pair.facts.weekLater
  }
  expect(await laterInPanel()).toBeUndefined()
  await world.rhythm(aRhythm(days))
  expect((await readPromise(manager, link)).weekLaterOn).toBe('2026-11-02')
  expect(await laterInPanel()).toEqual({ '2026-10-20': '2026-11-02' })
})

test('it ends with the right to read, and is the same next week', async () => {
  const { manager, report, pairId, ports } = world
  const link = (await wordsOf(manager)).pair(pairId)
  expect((await wordsOf(manager)).pair(pairId)).toBe(link)
  await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2026-01-05', to: '2026-10-01' })
  expect(await read(manager, link)).toEqual({ kind: 'pair', pairId })
  expect(await readPromise(manager, (await wordsOf(manager)).ask('done', promise, until))).toMatchObject({
    standing: 'read-only',
  })
  world.at('2026-12-31T08:00:00.000Z')
  expect(await read(manager, link)).toEqual({ kind: 'gone' })
})

test('whoever has no pair leaves nothing behind by asking', async () => {
  expect(await read(world.stranger, 'x'.repeat(22))).toEqual({ kind: 'gone' })
  for await (const row of world.rows.overview.range(world.stranger)) throw new Error(row.key)
})

test('a program that reads the link a hundred times changes nothing; one click does it, and a second finds it used', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).ask('done', promise, until)
  for (let times = 0; times < 100; times += 1)
    expect(await readPromise(manager, link)).toMatchObject({ standing: 'open' })
  expect(await statusNow()).toMatchObject({ status: 'open' })
  expect(await follow(manager, link)).toMatchObject({ isDone: true, view: { standing: 'used' } })
  expect(await statusNow()).toMatchObject({ status: 'done' })
  const { body } = await world.ask({ oid: manager }, 'untickCommitment', {
    input: {
      pairId: promise.pairId,
      commitmentId: promise.id,
      etag: (await readPromise(manager, link)).commitment.etag,
    },
  })
  expect((body as CommitmentOutput).commitment.status).toBe('open')
  expect(await follow(manager, link)).toMatchObject({ isDone: false, view: { standing: 'used' } })
  expect(await statusNow()).toMatchObject({ status: 'open' })
})

test('of twenty clicks at once one moves the promise, and the others learn that it was used', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).ask('move', promise, until)
  const seen = await readPromise(manager, link)
  const clicks = await Promise.all(Array.from({ length: 20 }, () => follow(manager, link, '2026-10-29', seen)))
  expect(clicks.filter(({ isDone }) => isDone)).toHaveLength(1)
  expect((await statusNow()) as object).toMatchObject({ currentDue: '2026-10-29', due: '2026-10-20' })
})

test('a link is its person’s alone: somebody else, with a right of their own to the pair or without, is told nothing', async () => {
  const { manager, report, stranger } = world
  const words = await wordsOf(manager)
  const links = [words.ask('done', promise, until), words.promise(promise), words.rest(until)]
  for (const link of links)
    for (const oid of [report, stranger, otherReport]) {
      expect(await follow(oid, link, '2026-10-30')).toMatchObject({ isDone: false, view: { kind: 'gone' } })
    }
  expect(await statusNow()).toMatchObject({ status: 'open' })
})

test('a changed letter, another ask, a later end: nothing of it can be made up', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).ask('done', promise, '2026-10-01')
  expect(await readPromise(manager, link)).toMatchObject({ standing: 'expired' })
  const later = (await wordsOf(manager)).ask('done', promise, until)
  for (const forged of [`m${link.slice(1)}`, `${later.slice(0, 4)}${link.slice(4)}`, `${link.slice(0, -1)}~`])
    expect((await world.ask({ oid: manager }, 'readMailLink', { input: { link: forged } })).body).not.toMatchObject({
      kind: 'promise',
    })
})

test('after its last day it says so and does nothing, and on that day it still works, where the person is', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).ask('done', promise, '2026-10-15')
  world.at('2026-10-15T22:30:00.000Z')
  expect(await follow(manager, link)).toMatchObject({ isDone: false, view: { standing: 'expired' } })
  world.at('2026-10-15T21:30:00.000Z')
  expect(await follow(manager, link)).toMatchObject({ isDone: true })
})

test('what became of the promise meanwhile goes before what was asked, also when it was put away', async () => {
  const { manager, report } = world
  const words = await wordsOf(manager)
  await follow(manager, words.ask('done', promise, until))
  const move = words.ask('move', promise, until)
  expect(await follow(manager, move, '2026-10-30')).toMatchObject({ isDone: false, view: { standing: 'settled' } })
  const gone = words.ask('done', { ...promise, id: randomUUID() }, until)
  expect(await read(manager, gone)).toEqual({ kind: 'gone' })
  const seen = await readPromise(manager, words.promise(promise))
  expect(seen).toMatchObject({ ask: null, isFiled: false, commitment: { status: 'done' } })
  const etag = seen.commitment.etag
  await world.ask({ oid: report }, 'confirmCommitment', {
    input: { pairId: promise.pairId, commitmentId: promise.id, etag },
  })
  world.at('2026-10-29T08:10:00.000Z')
  const { id } = { id: randomUUID() }
  const note = { pairId: promise.pairId, id, text: 'The next talk', visibility: 'shared' }
  await world.ask({ oid: manager }, 'addNote', { input: note })
  expect(await readPromise(manager, words.promise(promise))).toMatchObject({ commitment: { status: 'done' } })
})

test('what was asked for is taken on with its day or another, once', async () => {
  const { manager, report } = world
  promise = await write(report, 'manager')
  const link = (await wordsOf(manager)).ask('accept', promise, until)
  expect(await statusNow()).toMatchObject({ status: 'asked' })
  expect(await follow(manager, link)).toMatchObject({ isDone: true, view: { standing: 'used' } })
  expect(await statusNow()).toMatchObject({ status: 'open', due: '2026-10-20' })
  promise = await write(report, 'manager')
  const other = (await wordsOf(manager)).ask('accept', promise, until)
  expect(await follow(manager, other, '2026-10-22')).toMatchObject({ isDone: true })
  expect(await statusNow()).toMatchObject({ status: 'open', due: '2026-10-22' })
})

test('a day that is over, or none, is refused in words, and the link is not used up by it', async () => {
  const { manager } = world
  const words = await wordsOf(manager)
  const link = words.ask('move', promise, until)
  expect((await follow(manager, link, null)).status).toBe(400)
  expect((await follow(manager, link, '2026-10-01')).status).toBe(409)
  expect((await follow(manager, words.rest(until), '2026-10-01')).status).toBe(400)
  const seen = await readPromise(manager, link)
  const old = { ...seen, commitment: { ...seen.commitment, etag: 'W/"another"' } }
  expect(await follow(manager, link, '2026-10-29', old)).toMatchObject({ isDone: false, view: { standing: 'open' } })
  expect(await follow(manager, link, '2026-10-29')).toMatchObject({ isDone: true })
})

test('the mail rests until the day that was chosen, once', async () => {
  const { manager } = world
  const link = (await wordsOf(manager)).rest(until)
  expect(await read(manager, link)).toMatchObject({ standing: 'open', restsUntil: null })
  expect(await follow(manager, link, '2026-11-02')).toMatchObject({ isDone: true, view: { restsUntil: '2026-11-02' } })
  expect(await follow(manager, link, '2026-11-30')).toMatchObject({ isDone: false, view: { restsUntil: '2026-11-02' } })
})

test('the mail rests also for somebody without a 1:1 or a plan, whom it tells of a release alone', async () => {
  const { people } = world.ports
  const alone = '80000000-0000-4000-8000-000000000009'
  await people.keepPerson(aPerson({ oid: alone, displayName: 'Hanna Roth' }))
  const words = await wordsOf(alone)
  expect(await read(alone, words.rest(until))).toMatchObject({ kind: 'rest', standing: 'open' })
  expect(await follow(alone, words.rest(until), '2026-11-02')).toMatchObject({ isDone: true })
  expect(await read(alone, (await wordsOf(world.manager)).rest(until))).toEqual({ kind: 'gone' })
})
