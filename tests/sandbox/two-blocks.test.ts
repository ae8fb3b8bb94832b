import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadReleaseOutput } from '#contract/read-release'
import { askUntilAnswered } from '../../sandbox/demo/ask-api.ts'
import { nightOfBlockBefore, releaseBlockBefore } from '../../sandbox/demo/release-block-before.ts'
import { tagSessions } from '../../sandbox/demo/tag-sessions.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { comparedRows } from '../../tab/releases/compare/compared-rows.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

let tenant: RunningTenant
let before: Released
let now: Released
let tags: Awaited<ReturnType<typeof tagSessions>>

/** Two blocks as the demonstration releases them: one in its own night some weeks ago, one today. */
beforeAll(async () => {
  tenant = await startTenant({ people: 150, storage: 'here' })
  const night = nightOfBlockBefore(tenant)
  if (night === undefined) throw new Error('Nothing has changed since the block before')
  await releaseBlockBefore(tenant, night)
  await run('people')
  tags = await tagSessions(tenant)
  await run('calendars')
  await run('releases')
  now = await read('latest')
  const [, older = ''] = now.blocks
  before = await read(older)
}, 240_000)
afterAll(() => tenant?.close())

async function run(job: 'people' | 'calendars' | 'releases'): Promise<void> {
  const ran = await tenant.runJob(job)
  expect(ran.isGood, ran.said).toBe(true)
}

/** As somebody without any role reads it. A busy machine may end a connection that waited too long: then once more. */
async function read(block: string): Promise<Released> {
  const asking = { oid: tenant.organisation.castOid('jonas') }
  const answer = await askUntilAnswered(tenant, asking, { operation: 'readRelease', input: { block } })
  const release = (await answer.json()) as ReadReleaseOutput
  if (release.kind !== 'released') throw new Error(`Nothing is released of ${block}`)
  return release
}

function departments(release: Released): Map<string, boolean> {
  const table = release.tables.find(({ attribute }) => attribute === 'department')
  return new Map(table?.cells.map(({ segment, shown }) => [segment, shown]))
}

describe('the demonstration’s two blocks', () => {
  test('follow each other, tell of everybody, and the newer one has a point for the older', () => {
    expect(now.blocks).toEqual([now.block, before.block])
    for (const { tables } of [before, now]) expect(tables[0]?.total.shown).toBe(true)
    expect(now.trend?.map(({ block, coverage }) => [block, coverage !== undefined])).toEqual([[before.block, true]])
  })

  test('the newer one tells what people talked about, from talks that were tagged', () => {
    expect(tags).toEqual({ tagged: expect.any(Number), failed: 0 })
    const topics = (now.whole ?? []).filter(({ measure }) => measure.startsWith('topic-'))
    expect(topics.length).toBeGreaterThan(2)
    expect(topics.every(({ people }) => people === '50-99' || people === '100+')).toBe(true)
  })

  test('a tag that is not taken is left out, and the demonstration goes on', async () => {
    const nobody = { ...tenant, tokenFor: () => Promise.reject(new Error('No token today')) }
    expect(await tagSessions(nobody)).toEqual({ tagged: 0, failed: tags.tagged })
  })

  test('a renamed department has its old name in the older one and its new name in the newer one', () => {
    expect([...departments(before).keys()]).toContain('Customer Care')
    expect([...departments(before).keys()]).not.toContain('Customer Success')
    expect([...departments(now).keys()]).toContain('Customer Success')
    expect([...departments(now).keys()]).not.toContain('Customer Care')
  })

  test('a department that was divided is one group in the older one and two in the newer one', () => {
    const both = (release: Released) => ['Operations', 'Logistics'].filter((name) => departments(release).has(name))
    expect(both(before)).toEqual(['Operations'])
    expect(both(now)).toEqual(['Operations', 'Logistics'])
  })

  test.each([
    ['Research', 'which has one team'],
    ['Facilities', 'where one manager has most of the people'],
  ])('%s, %s, is named and not shown in either', (name) => {
    expect(departments(before).get(name)).toBe(false)
    expect(departments(now).get(name)).toBe(false)
  })

  test('a department of four people is named and not shown', () => {
    expect(departments(now).get('Legal')).toBe(false)
  })

  test('beside each other, a group that is in one of them only is told as such and never as a change', () => {
    const rows = comparedRows(now, before, 'department')
    const sides = (name: string) => rows.flatMap((row) => (row.segment === name ? [[row.now, row.other]] : []))
    expect(sides('Customer Success')).toEqual([[expect.anything(), 'absent']])
    expect(sides('Customer Care')).toEqual([['absent', expect.anything()]])
    expect(sides('Logistics')).toEqual([[expect.anything(), 'absent']])
  })
})
