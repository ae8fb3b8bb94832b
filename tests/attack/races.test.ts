import { expect, test } from 'vitest'
import type { OperationName } from '../../domain/access.ts'
import { changesOf } from '../../api/tables/row-keys.ts'
import { allRows } from '../api/all-rows.ts'
import { seeded } from '../api/lossy-fetch.ts'
import { attackWorld, type Answered, type AttackWorld } from './attack-world.ts'
import { isLong } from './is-long.ts'

type Sent = { oid: string; operation: OperationName; input: Record<string, unknown> }
type Kept = { id: string; etag: string; text: string; status?: string }

const kinds = { addTopic: 'topic', addNote: 'note', addCommitment: 'commitment' } as const
const devices = 3
const today = '2026-10-15'

function idOf(count: number): string {
  return `30000000-0000-4000-8000-${String(count).padStart(12, '0')}`
}

/** All at once, in an order of the dice; nobody is told anything but "done" or "somebody was faster". */
async function race({ ask, logged }: AttackWorld, sent: Sent[], random: () => number): Promise<Answered[]> {
  const order = sent.map((_, at) => [random(), at] as const).toSorted(([one], [other]) => one - other)
  const answers: Answered[] = []
  await Promise.all(
    order.map(async ([, at]) => {
      const one = sent[at]
      if (one === undefined) return
      const answer = await ask({ oid: one.oid }, one.operation, { input: one.input })
      expect([200, 409], `${one.operation}: ${JSON.stringify(answer.body)} ${logged.at(-1)}`).toContain(answer.status)
      answers[at] = answer
    }),
  )
  return answers
}

function keptIn({ body }: Answered): Kept {
  const { topic, note, commitment } = body as Partial<Record<'topic' | 'note' | 'commitment', Kept>>
  const kept = topic ?? note ?? commitment
  if (kept === undefined) throw new Error('No line came back')
  return kept
}

/** Both people, from all their devices, before the pair was ever opened: each device sends its person's words twice. */
function adds({ pairId, manager, report }: AttackWorld, lines: number): Sent[] {
  const operations = Object.keys(kinds) as (keyof typeof kinds)[]
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

async function ledgerOf({ rows, pairId }: AttackWorld, kind: 'topic' | 'note' | 'commitment', id: string) {
  const all = await allRows(rows.pairs, pairId, changesOf(kind, id))
  return all.map(({ values }) => String(values['what']))
}

/** Everything a race can go through, in rounds; the number of requests is returned. */
async function run(world: AttackWorld, { lines, seed }: { lines: number; seed: number }): Promise<number> {
  const { pairId, manager, report, rows } = world
  const random = seeded(seed)
  let count = 0
  const go = (sent: Sent[]) => {
    count += sent.length
    return race(world, sent, random)
  }

  // The first opening and the first lines, all at once.
  const openings = [manager, report].map((oid) => ({ oid, operation: 'openPair', input: { pairId } }) as const)
  const sent: Sent[] = [...adds(world, lines), ...openings, ...openings]
  const answers = await go(sent)
  const added: { kept: Kept; kind: 'topic' | 'note' | 'commitment'; by: string }[] = []
  for (let at = 0; at < lines; at += 1) {
    const mine = sent.flatMap(({ oid, operation, input }, index) => {
      const answer = answers[index]
      return input['id'] === idOf(at) && answer?.status === 200 ? [{ oid, operation, answer }] : []
    })
    // One of the two was first; all devices of that person hear of success, none of the other's does.
    expect(mine).toHaveLength(devices)
    expect(new Set(mine.map(({ oid }) => oid)).size).toBe(1)
    const [first] = mine
    if (first === undefined) throw new Error('A line got lost')
    const kind = kinds[first.operation as keyof typeof kinds]
    expect(await ledgerOf(world, kind, idOf(at))).toEqual(['added'])
    added.push({ kept: keptIn(first.answer), kind, by: first.oid })
  }

  // Every device rewrites the same version of each note with words of its own.
  const notes = added.filter(({ kind }) => kind === 'note')
  const edits = notes.flatMap(({ kept: { id, etag }, by }) =>
    Array.from({ length: devices * 2 }, (_, device): Sent => {
      const input = { pairId, noteId: id, text: `From device ${device}`, visibility: 'shared', etag }
      return { oid: by, operation: 'editNote', input }
    }),
  )
  const edited = await go(edits)
  const winners = new Map<string, string>()
  edits.forEach(({ input }, at) => {
    if (edited[at]?.status !== 200) return
    expect(winners.has(String(input['noteId']))).toBe(false)
    winners.set(String(input['noteId']), String(input['text']))
  })
  expect(winners.size).toBe(notes.length)
  for (const { kept } of notes) expect((await ledgerOf(world, 'note', kept.id)).toSorted()).toEqual(['added', 'edited'])

  // The owner ticks on every device, while today's session is closed by both.
  const promises = added.filter(({ kind }) => kind === 'commitment')
  const ticks = promises.flatMap(({ kept: { id, etag } }) =>
    Array.from({ length: devices }, (): Sent => {
      return { oid: manager, operation: 'tickCommitment', input: { pairId, commitmentId: id, etag } }
    }),
  )
  const closes = [manager, report].flatMap((oid) =>
    Array.from({ length: devices }, (): Sent => {
      return { oid, operation: 'closeSession', input: { pairId, on: today, noneNeeded: true } }
    }),
  )
  await go([...ticks, ...closes])
  for (const { kept } of promises) {
    expect((await ledgerOf(world, 'commitment', kept.id)).toSorted()).toEqual(['added', 'edited'])
  }
  const sessionRows = await allRows(rows.pairs, pairId, { from: `c|session|${today}|`, to: `c|session|${today}}` })
  const closings = sessionRows.filter(({ values }) => String(values['fields']).includes('closedAt'))
  expect(closings).toHaveLength(1)

  // What both see in the end is what was answered: each line once, with the words that won.
  for (const oid of [manager, report]) {
    const { body } = await world.ask({ oid }, 'openPair', { input: { pairId } })
    const text = JSON.stringify(body)
    for (const [id, words] of winners) expect(text).toMatch(new RegExp(`"id":"${id}"[^}]*"text":"${words}"`))
    for (const { kept, kind } of added.filter((one) => one.kind !== 'note')) {
      expect(text.split(`"id":"${kept.id}"`), kind).toHaveLength(2)
    }
  }
  return count
}

test('nothing lost, nothing doubled, and the ledger says what was answered', async () => {
  const rounds = isLong ? 100 : 3
  let count = 0
  for (let seed = 1; seed <= rounds; seed += 1) count += await run(await attackWorld(), { lines: 30, seed })
  console.log(`races: ${count} requests in ${rounds} rounds`)
})
