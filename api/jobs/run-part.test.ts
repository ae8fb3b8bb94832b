import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JobQueue } from '../ports/job-queue.ts'
import { LaterError } from '../ports/later.ts'
import { memoryRows } from '../tables/storage/memory-rows.ts'
import { runsTable } from '../tables/operations/runs-table.ts'
import { functionMinutes } from './digests/end-of-taken.ts'
import { mostAttempts, runPart, type PartResult } from './run-part.ts'

const run = '2026-10-14T02:00:00.000Z'
const message = { run, oid: 'mia' }

async function world(attempt: number) {
  const sent: unknown[] = []
  const queue: JobQueue = { send: async (name, messages, options) => void sent.push({ name, messages, options }) }
  const runs = runsTable(memoryRows())
  await runs.start('calendars', run)
  await runs.plan('calendars', run, 1)
  const part = { job: 'calendars', message, attempt, now: run } as const
  return { sent, runs, work: (work: () => Promise<PartResult>) => runPart({ runs, queue }, part, work) }
}

describe('a part of a run', () => {
  it('that ends well is done, with its note', async () => {
    const { runs, work } = await world(1)
    await work(async () => ({ note: 'denied' }))
    expect((await runs.runs('calendars', 1))[0]).toMatchObject({ state: 'ran', done: 1 })
    expect(await runs.troubles('calendars', run)).toEqual([{ subject: 'mia', state: 'done', note: 'denied' }])
  })

  it('that is over without success has failed at once, and is no success when its message comes again', async () => {
    const { runs, work } = await world(1)
    await work(async () => ({ note: 'Refused: 400 x', hasFailed: true }))
    await work(async () => ({ note: 'Refused: 400 x', hasFailed: true }))
    expect((await runs.runs('calendars', 1))[0]).toMatchObject({ state: 'broken', failed: 1 })
    expect(await runs.openFailures('calendars')).toMatchObject([{ subject: 'mia', note: 'Refused: 400 x' }])
  })

  it('goes back into its queue when a service asks for a long pause', async () => {
    const { sent, runs, work } = await world(5)
    await work(() => Promise.reject(new LaterError(90.2, undefined)))
    expect(sent).toEqual([{ name: 'calendars', messages: [message], options: { delaySeconds: 91 } }])
    expect((await runs.runs('calendars', 1))[0]).toMatchObject({ state: 'running', failed: 0 })
  })

  it('is tried again after other trouble, and fails with the fifth attempt', async () => {
    const early = await world(4)
    await expect(early.work(() => Promise.reject(new Error('503 x')))).rejects.toThrow('503 x')
    expect((await early.runs.runs('calendars', 1))[0]).toMatchObject({ state: 'running', failed: 0 })
    const last = await world(5)
    await expect(last.work(() => Promise.reject(new Error('503 x')))).rejects.toThrow('503 x')
    expect((await last.runs.runs('calendars', 1))[0]).toMatchObject({ state: 'broken', failed: 1 })
    expect(await last.runs.troubles('calendars', run)).toEqual([{ subject: 'mia', state: 'failed', note: '503 x' }])
  })
})

it('knows as many attempts and minutes as the host gives a message', () => {
  const host = JSON.parse(readFileSync(join(import.meta.dirname, '../host.json'), 'utf8')) as {
    functionTimeout: string
    extensions: { queues: { maxDequeueCount: number } }
  }
  expect(host.extensions.queues.maxDequeueCount).toBe(mostAttempts)
  expect(host.functionTimeout).toBe(`00:${functionMinutes}:00`)
})
