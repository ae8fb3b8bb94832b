import { expect, it } from 'vitest'
import { callerOf } from '../../../tests/api/pair-world.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { runJob } from './run-job.ts'
import { sendDigestsAgain } from './send-digests-again.ts'

function aWorld() {
  const runs = runsTable(memoryRows())
  const sent: unknown[] = []
  let isBroken = false
  const queue: JobQueue = {
    send: async (name, messages) => {
      if (isBroken) throw new Error('no queue')
      sent.push(...messages.map((message) => ({ name, ...message })))
    },
  }
  const ask = async (now: string) => {
    const input = { job: 'expiry' } as const
    return (await runJob({ runs, queue })({ input, caller: callerOf('admin'), now, pairId: undefined })) as unknown
  }
  return { runs, queue, sent, ask, breakQueue: (broken: boolean) => (isBroken = broken) }
}

const now = '2026-10-14T09:00:00.000Z'
const started = { kind: 'done', output: { state: 'started' } }
const running = { kind: 'done', output: { state: 'running' } }

it('a job is started once, however often the button is pressed', async () => {
  const { ask, sent } = aWorld()
  const answers = await Promise.all([ask(now), ask(now), ask('2026-10-14T09:00:30.000Z')])
  expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(started))).toHaveLength(1)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ name: 'starts', job: 'expiry' })
})

it('while a run goes on, no second one is started; one that was lost does not hold it up', async () => {
  const { ask, runs, sent } = aWorld()
  await runs.start('expiry', '2026-10-14T08:00:00.000Z')
  await runs.plan('expiry', '2026-10-14T08:00:00.000Z', 3)
  expect(await ask(now)).toEqual(running)
  expect(sent).toEqual([])
  expect(await ask('2026-10-14T15:00:00.000Z')).toEqual(started)
})

it('a queue that takes nothing lets one ask again at once', async () => {
  const { ask, breakQueue } = aWorld()
  breakQueue(true)
  await expect(ask(now)).rejects.toThrow('no queue')
  breakQueue(false)
  expect(await ask(now)).toEqual(started)
})

it('refused mails are asked for in the same way', async () => {
  const { runs, queue, sent } = aWorld()
  const asked = { input: {}, caller: callerOf('admin'), now, pairId: undefined }
  expect(await sendDigestsAgain({ runs, queue })(asked)).toEqual(started)
  expect(await sendDigestsAgain({ runs, queue })(asked)).toEqual(running)
  expect(sent).toEqual([{ name: 'starts', run: now, job: 'digests-again' }])
})
