import { expect } from 'vitest'
import type { OperationName } from '../../contract/operations.ts'
import { changeKeys } from '../../api/tables/rows/row-keys.ts'
import { allRows } from '../api/all-rows.ts'
import { seeded } from '../api/lossy-fetch.ts'
import type { Answered, AttackWorld } from './attack-world.ts'

type Kind = 'topic' | 'note' | 'commitment'
type Sent = { oid: string; operation: OperationName; input: Record<string, unknown> }
type Kept = { id: string; etag: string; text: string; status?: string }
type Added = { kept: Kept; kind: Kind; by: string }

export type Race = {
  /** How many lines both people write, each on every device. */
  lines: number
  seed: number
  /** How many requests are under way at a time. */
  atOnce: number
}
type Runner = { world: AttackWorld; go: (sent: readonly Sent[]) => Promise<Answered[]> }

const kinds: Partial<Record<OperationName, Kind>> = { addTopic: 'topic', addNote: 'note', addCommitment: 'commitment' }
const operations = ['addTopic', 'addNote', 'addCommitment'] as const
const devices = 3
const today = '2026-10-15'

/** Everything a race can go through, in rounds; the number of requests is returned. */
export async function race(world: AttackWorld, { lines, seed, atOnce }: Race): Promise<number> {
  const random = seeded(seed)
  let count = 0
  const go = async (sent: readonly Sent[]) => {
    count += sent.length
    return sendAll(world, sent, { random, atOnce })
  }
  const runner = { world, go }
  const added = await openAndAdd(runner, lines)
  const winners = await rewriteNotes(runner, added)
  const answered = await answerAsked(runner, added)
  await tickAndClose(
    runner,
    added.filter((one) => !answered.has(one)),
  )
  await expectWhatWasAnswered(world, added, winners)
  return count
}

/** In an order of the dice; nobody is told anything but "done" or "somebody was faster". */
async function sendAll(
  { ask, logged }: AttackWorld,
  sent: readonly Sent[],
  { random, atOnce }: { random: () => number; atOnce: number },
): Promise<Answered[]> {
  const waiting = sent.map((one, at) => ({ one, at, turn: random() })).toSorted((a, b) => a.turn - b.turn)
  const answers: Answered[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { oid, operation, input } = next.one
      const answer = await ask({ oid }, operation, { input })
      // What was accepted a moment ago is no longer to be declined.
      const fair = operation === 'answerCommitment' ? [200, 403, 409] : [200, 409]
      expect(fair, `${operation}: ${JSON.stringify(answer.body)} ${logged.at(-1)}`).toContain(answer.status)
      answers[next.at] = answer
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

/** The first opening and the first lines, all at once: of two people with one id, one was first, on all devices. */
async function openAndAdd({ world, go }: Runner, lines: number): Promise<Added[]> {
  const { pairId, manager, report } = world
  const openings = [manager, report].map((oid) => ({ oid, operation: 'openPair', input: { pairId } }) as const)
  const sent: Sent[] = [...adds(world, lines), ...openings, ...openings]
  const answers = await go(sent)
  const added: Added[] = []
  for (let at = 0; at < lines; at += 1) {
    const mine = sent.flatMap((one, index) => {
      const answer = answers[index]
      return one.input['id'] === idOf(at) && answer?.status === 200 ? [{ ...one, answer }] : []
    })
    expect(mine).toHaveLength(devices)
    expect(new Set(mine.map(({ oid }) => oid)).size).toBe(1)
    const [first] = mine
    const kind = first && kinds[first.operation]
    if (first === undefined || kind === undefined) throw new Error('A line got lost')
    expect(await ledgerOf(world, kind, idOf(at))).toEqual(['added'])
    added.push({ kept: keptIn(first.answer), kind, by: first.oid })
  }
  return added
}

/** Both people, from all their devices, before the pair was ever opened: each device sends its person's words. */
function adds({ pairId, manager, report }: AttackWorld, lines: number): Sent[] {
  return Array.from({ length: lines }, (_, at) => {
    const operation = operations[at % operations.length] ?? 'addTopic'
    const extra = operation === 'addNote' ? { visibility: 'shared' } : {}
    const owed = operation === 'addCommitment' ? { owner: 'manager', due: null } : {}
    return [manager, report].flatMap((oid) =>
      Array.from({ length: devices }, () => {
        const input = { pairId, id: idOf(at), text: `Line ${at} of ${oid}`, ...extra, ...owed }
        return { oid, operation, input }
      }),
    )
  }).flat()
}

/** Every device rewrites the same version of each note with words of its own; the words that won, by note. */
async function rewriteNotes({ world, go }: Runner, added: readonly Added[]): Promise<Map<string, string>> {
  const { pairId } = world
  const notes = added.filter(({ kind }) => kind === 'note')
  const edits = notes.flatMap(({ kept: { id, etag }, by }) =>
    Array.from({ length: devices * 2 }, (_, device): Sent => {
      const input = { pairId, noteId: id, text: `From device ${device}`, visibility: 'shared', etag }
      return { oid: by, operation: 'editNote', input }
    }),
  )
  const edited = await go(edits)
  const won = edits.filter((_, at) => edited[at]?.status === 200).map(({ input }) => input)
  const winners = new Map(won.map((input) => [String(input['noteId']), String(input['text'])]))
  expect(won).toHaveLength(notes.length)
  expect(winners.size).toBe(notes.length)
  for (const { kept } of notes) expect((await ledgerOf(world, 'note', kept.id)).toSorted()).toEqual(['added', 'edited'])
  return winners
}

/** Of the promises that were asked for, every second one is accepted and declined at once: one of the answers counts. */
async function answerAsked({ world, go }: Runner, added: readonly Added[]): Promise<ReadonlySet<Added>> {
  const { pairId, manager } = world
  const asked = added.filter(({ kept }) => kept.status === 'asked').filter((_, at) => at % 2 === 0)
  const answers = asked.flatMap(({ kept: { id, etag } }) =>
    Array.from({ length: devices * 2 }, (_, at): Sent => {
      const answer = at % 2 === 0 ? 'accepted' : 'declined'
      const input = { pairId, commitmentId: id, etag, answer, due: '2026-11-05' }
      return { oid: manager, operation: 'answerCommitment', input }
    }),
  )
  const given = await go(answers)
  for (const { kept } of asked) {
    const won = answers.filter(({ input }, at) => input['commitmentId'] === kept.id && given[at]?.status === 200)
    expect(new Set(won.map(({ input }) => input['answer'])).size, kept.id).toBe(1)
    expect((await ledgerOf(world, 'commitment', kept.id)).toSorted()).toEqual(['added', 'edited'])
  }
  return new Set(asked)
}

/** The owner ticks on every device, while today's session is closed by both. */
async function tickAndClose({ world, go }: Runner, added: readonly Added[]): Promise<void> {
  const { pairId, manager, report, rows } = world
  const promises = added.filter(({ kind }) => kind === 'commitment')
  const onAll = (one: Sent) => Array.from({ length: devices }, () => one)
  const ticks = promises.flatMap(({ kept: { id, etag } }) =>
    onAll({ oid: manager, operation: 'tickCommitment', input: { pairId, commitmentId: id, etag } }),
  )
  const closes = [manager, report].flatMap((oid) =>
    onAll({ oid, operation: 'closeSession', input: { pairId, on: today, noneNeeded: true } }),
  )
  await go([...ticks, ...closes])
  for (const { kept } of promises) {
    expect((await ledgerOf(world, 'commitment', kept.id)).toSorted()).toEqual(['added', 'edited'])
  }
  const sessionRows = await allRows(rows.pairs, pairId, { from: `c|session|${today}|`, to: `c|session|${today}}` })
  expect(sessionRows.filter(({ values }) => String(values['fields']).includes('closedAt'))).toHaveLength(1)
}

/** What both see in the end is what was answered: each line once, with the words that won. */
async function expectWhatWasAnswered(
  world: AttackWorld,
  added: readonly Added[],
  winners: ReadonlyMap<string, string>,
): Promise<void> {
  const { pairId, manager, report } = world
  for (const oid of [manager, report]) {
    const { body } = await world.ask({ oid }, 'openPair', { input: { pairId } })
    const text = JSON.stringify(body)
    for (const [id, words] of winners) expect(text).toMatch(new RegExp(`"id":"${id}"[^}]*"text":"${words}"`))
    for (const { kept, kind } of added.filter((one) => one.kind !== 'note')) {
      expect(text.split(`"id":"${kept.id}"`), kind).toHaveLength(2)
    }
  }
}

function idOf(count: number): string {
  return `30000000-0000-4000-8000-${String(count).padStart(12, '0')}`
}

function keptIn({ body }: Answered): Kept {
  const { topic, note, commitment } = body as Partial<Record<Kind, Kept>>
  const kept = topic ?? note ?? commitment
  if (kept === undefined) throw new Error('No line came back')
  return kept
}

async function ledgerOf({ rows, pairId }: AttackWorld, kind: Kind, id: string): Promise<string[]> {
  const all = await allRows(rows.pairs, pairId, changeKeys(kind, id))
  return all.map(({ values }) => String(values['what']))
}
