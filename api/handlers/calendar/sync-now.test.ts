import { beforeEach, expect, it } from 'vitest'
import { callerOf } from '../../../tests/api/pair-world.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { syncTable } from '../../tables/operations/sync-table.ts'
import { readSync } from './read-sync.ts'
import { syncNow } from './sync-now.ts'

const mia = 'a0000000-0000-4000-8000-000000000001'
const now = '2026-10-15T08:10:00.000Z'
let sent: unknown[]
let isQueueDown: boolean
let ports: Parameters<typeof syncNow>[0]

beforeEach(async () => {
  sent = []
  isQueueDown = false
  const queue: JobQueue = {
    send: async (name, messages) => {
      if (isQueueDown) throw new Error('503')
      sent.push({ name, messages })
    },
  }
  ports = { people: peopleTable(memoryRows()), syncs: syncTable(memoryRows()), queue }
  await ports.people.keepEdge({ reportOid: 'ravi', managerOid: mia, from: '2026-01-05', to: null })
})

async function ask(at: string, oid = mia) {
  return syncNow(ports)({ input: {}, caller: callerOf(oid), now: at, pairId: undefined })
}

async function look(at: string) {
  const answer = await readSync(ports)({ input: {}, caller: callerOf(mia), now: at, pairId: undefined })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

it('sends one message about the caller’s own calendar, and says when one may ask again', async () => {
  expect(await look(now)).toMatchObject({ state: 'none', again: null })
  const again = '2026-10-15T08:20:00.000Z'
  expect(await ask(now)).toMatchObject({ kind: 'done', output: { isAsked: true, state: 'waiting', again } })
  expect(await ask('2026-10-15T08:19:59.000Z')).toMatchObject({ output: { isAsked: false, again } })
  expect(sent).toEqual([{ name: 'calendars', messages: [{ run: now, oid: mia, isAskedFor: true }] }])
  expect(await ask(again)).toMatchObject({ output: { isAsked: true } })
  expect(sent).toHaveLength(2)
})

it('shows how far it got; a reading that nobody finished has failed once one may ask again', async () => {
  await ask(now)
  await ports.syncs.note(mia, { askedAt: now, state: 'reading', done: 2, total: 5 })
  expect(await look('2026-10-15T08:11:00.000Z')).toMatchObject({ state: 'reading', done: 2, total: 5 })
  expect(await look('2026-10-15T08:21:00.000Z')).toMatchObject({ state: 'failed', again: null })
})

it('takes nobody’s turn when the message could not be sent', async () => {
  isQueueDown = true
  await expect(ask(now)).rejects.toThrow('503')
  isQueueDown = false
  expect(await ask('2026-10-15T08:10:05.000Z')).toMatchObject({ output: { isAsked: true } })
})

it('has nothing to read for somebody who leads nobody any more', async () => {
  await ports.people.keepEdge({ reportOid: 'ravi', managerOid: mia, from: '2026-01-05', to: '2026-10-01' })
  expect(await ask(now)).toEqual({ kind: 'not-found' })
  expect(await ask(now, 'ravi')).toEqual({ kind: 'not-found' })
  expect(sent).toEqual([])
})
