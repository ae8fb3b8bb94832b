import { expect, it } from 'vitest'
import { aPerson } from '../../../tests/api/builders.ts'
import { callerOf } from '../../../tests/api/pair-world.ts'
import type { PartEnd } from '../../ports/run-store.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { readDeliveries } from './read-deliveries.ts'
import { readRuns } from './read-runs.ts'
import { runJob } from './run-job.ts'

const monday = '2026-10-12T05:00:00.000Z'
const [mia, ravi, zoe] = [1, 2, 3].map((nth) => `a0000000-0000-4000-8000-00000000000${nth}`) as [string, string, string]

function aWorld() {
  const [runs, people] = [runsTable(memoryRows()), peopleTable(memoryRows())]
  const ports = { runs, people, releases: releasesTable(memoryRows()), digestsFor: 'opened' as const }
  const asked = { input: {}, caller: callerOf('admin'), pairId: undefined }
  async function read(now: string) {
    const answer = await readDeliveries(ports)({ ...asked, now })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.output
  }
  async function run(startedAt: string, planned: number, parts: Omit<PartEnd, 'at'>[], at = startedAt) {
    await runs.start('digests', startedAt)
    await runs.plan('digests', startedAt, planned)
    for (const part of parts) await runs.finish('digests', startedAt, { ...part, at })
  }
  return { ports, runs, people, asked, read, run }
}

const sent = (subject: string) => ({ subject, state: 'done' as const })
const skipped = (subject: string, reason: string) => ({ ...sent(subject), hadNothing: true, reason })

it('tells what became of everybody whom a run wrote to, and how many still wait', async () => {
  const { read, run } = aWorld()
  await run('2026-10-05T05:00:00.000Z', 1, [sent('old')])
  await run(monday, 6, [
    sent('one'),
    skipped('two', 'off'),
    { subject: mia, state: 'failed', note: 'Not known whether it was sent', reason: 'mail-unknown' },
    { subject: ravi, state: 'failed', note: 'Refused: 403 x', reason: 'mail-denied' },
  ])
  await run('2026-10-12T05:15:00.000Z', 0, [])
  const { runs, week, digestsFor, job } = await read('2026-10-12T05:20:00.000Z')
  expect(digestsFor).toBe('opened')
  expect(job).toMatchObject({ job: 'digests', openCount: 2 })
  const first = { sent: 1, skipped: [{ reason: 'off', count: 1 }], unknown: 1, refused: 1, waiting: 2 }
  expect(runs).toEqual([
    { startedAt: monday, planned: 6, isLost: false, ...first },
    expect.objectContaining({ startedAt: '2026-10-05T05:00:00.000Z', sent: 1, skipped: [], waiting: 0 }),
  ])
  expect(week).toEqual(first)
})

it('a run of many that still sends after hours goes on; one that fell silent is lost', async () => {
  const { ports, asked, read, run } = aWorld()
  await run(monday, 10_000, [sent('one')], '2026-10-12T11:50:00.000Z')
  const soon = '2026-10-12T12:00:00.000Z'
  expect((await read(soon)).runs[0]).toMatchObject({ waiting: 9_999, isLost: false })
  expect((await read(soon)).job.state).toBe('running')
  const again = (now: string) =>
    runJob({ ...ports, queue: { send: async () => undefined } })({ ...asked, input: { job: 'digests' }, now })
  expect(await again(soon)).toMatchObject({ output: { state: 'running' } })
  const late = '2026-10-12T18:00:00.000Z'
  expect((await read(late)).runs[0]).toMatchObject({ waiting: 9_999, isLost: true })
  expect(await readRuns(ports)({ ...asked, now: late })).toMatchObject({
    output: { jobs: expect.arrayContaining([expect.objectContaining({ job: 'digests', state: 'broken' })]) },
  })
  expect(await again(late)).toMatchObject({ output: { state: 'started' } })
})

it('names whom no mail reaches: without an address, or with one that is refused; nobody who has left', async () => {
  const { people, read, run } = aWorld()
  await people.keepPerson(aPerson({ oid: mia, displayName: 'Mia Kovac' }))
  await people.keepPerson(aPerson({ oid: ravi, displayName: 'Ravi Menon' }))
  await people.keepPerson({ ...aPerson({ oid: zoe, displayName: 'Zoe Adler' }), isEnabled: false })
  await run(monday, 3, [
    { ...skipped(mia, 'no-address'), isOutOfReach: true },
    { subject: ravi, state: 'failed', note: 'Refused: 400 ErrorInvalidRecipients', reason: 'mail-address' },
    { ...skipped(zoe, 'no-address'), isOutOfReach: true },
  ])
  const { unreachable } = await read('2026-10-12T06:00:00.000Z')
  expect(unreachable).toEqual([
    { oid: mia, name: 'Mia Kovac', why: 'no-address' },
    { oid: ravi, name: 'Ravi Menon', why: 'refused' },
  ])
})

it('a deployment that never sent anything says so', async () => {
  const { read } = aWorld()
  const { job, runs, week, unreachable, unreachableCount } = await read('2026-10-12T06:00:00.000Z')
  expect([job.state, runs, unreachable, unreachableCount]).toEqual(['never', [], [], 0])
  expect(week).toEqual({ sent: 0, skipped: [], unknown: 0, refused: 0, waiting: 0 })
})
