import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { runsTable } from './runs-table.ts'

const at = '2026-10-12T01:30:00.000Z'

examRows('runs', (rows) => {
  it('a run is running until every planned part ended', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-12T01:00:00.000Z'
    await runs.start('people', run)
    expect(await runs.runs('people', 1)).toMatchObject([{ state: 'running', planned: 0, finishedAt: null }])
    await runs.plan('people', run, 2)
    await runs.finish('people', run, { subject: 'one', state: 'done', at })
    expect(await runs.runs('people', 1)).toMatchObject([{ state: 'running', planned: 2, done: 1 }])
    await runs.finish('people', run, { subject: 'two', state: 'done', at })
    expect(await runs.runs('people', 1)).toMatchObject([{ state: 'ran', done: 2, failed: 0, finishedAt: at }])
  })

  it('knows the newest run that got as far as knowing its parts', async () => {
    const runs = runsTable(rows())
    expect(await runs.lastPlanned('releases')).toBeUndefined()
    await runs.start('releases', '2026-10-12T05:00:00.000Z')
    await runs.plan('releases', '2026-10-12T05:00:00.000Z', 0)
    await runs.start('releases', '2026-10-12T05:15:00.000Z')
    expect(await runs.lastPlanned('releases')).toBe('2026-10-12T05:00:00.000Z')
  })

  it('a run without work ran quietly', async () => {
    const runs = runsTable(rows())
    await runs.start('digests', at)
    await runs.plan('digests', at, 0)
    expect(await runs.runs('digests', 1)).toMatchObject([{ state: 'ran', planned: 0, finishedAt: at }])
  })

  it('counts a part once however often its message comes, and lets a failure become a success', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-13T01:00:00.000Z'
    await runs.start('calendars', run)
    await runs.plan('calendars', run, 2)
    await runs.finish('calendars', run, { subject: 'one', state: 'failed', note: '503', at })
    await runs.finish('calendars', run, { subject: 'one', state: 'failed', note: '503', at })
    await runs.finish('calendars', run, { subject: 'two', state: 'done', at })
    expect(await runs.runs('calendars', 1)).toMatchObject([{ state: 'partly-failed', done: 1, failed: 1 }])
    expect(await runs.troubles('calendars', run)).toEqual([{ subject: 'one', state: 'failed', note: '503' }])
    await runs.finish('calendars', run, { subject: 'one', state: 'done', at })
    await runs.finish('calendars', run, { subject: 'one', state: 'failed', note: 'late', at })
    expect(await runs.runs('calendars', 1)).toMatchObject([{ state: 'ran', done: 2, failed: 0 }])
    expect(await runs.troubles('calendars', run)).toEqual([])
  })

  it('a run that failed before it knew its parts has failed', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-13T03:00:00.000Z'
    await runs.start('people', run)
    await runs.finish('people', run, { subject: 'directory', state: 'failed', note: '403', at })
    expect((await runs.runs('people', 9)).find(({ startedAt }) => startedAt === run)).toMatchObject({
      state: 'broken',
      planned: 0,
      failed: 1,
      finishedAt: at,
    })
  })

  it('counts apart what went well with nothing to do', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-13T04:00:00.000Z'
    await runs.start('releases', run)
    await runs.plan('releases', run, 3)
    await runs.finish('releases', run, { subject: 'mia', state: 'done', hadNothing: true, at })
    await runs.finish('releases', run, { subject: 'mia', state: 'done', hadNothing: true, at })
    await runs.finish('releases', run, { subject: 'ravi', state: 'done', at })
    await runs.finish('releases', run, { subject: 'tom', state: 'failed', note: '403', at })
    const view = { state: 'partly-failed', done: 2, nothing: 1, failed: 1 }
    expect(await runs.worked('releases', 1)).toMatchObject([view])
    await runs.start('releases', '2026-10-13T04:15:00.000Z')
    await runs.plan('releases', '2026-10-13T04:15:00.000Z', 0)
    expect(await runs.worked('releases', 1)).toMatchObject([{ startedAt: run, ...view }])
    expect(await runs.firstStart('releases')).toBeDefined()
    expect(await runs.worked('overview', 1)).toEqual([])
    expect(await runs.firstStart('overview')).toBeUndefined()
  })

  it('has failed where nothing that was to be done succeeded, however many had nothing to do', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-13T05:00:00.000Z'
    await runs.start('digests', run)
    await runs.plan('digests', run, 2)
    await runs.finish('digests', run, { subject: 'mia', state: 'done', hadNothing: true, at })
    await runs.finish('digests', run, { subject: 'tom', state: 'failed', note: '403', at })
    expect(await runs.worked('digests', 1)).toMatchObject([{ state: 'broken', done: 1, nothing: 1, failed: 1 }])
  })

  it('counts why parts ended as they did, each once, and by its last reason', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-13T06:00:00.000Z'
    await runs.start('digests', run)
    await runs.plan('digests', run, 4)
    const off = { subject: 'mia', state: 'done', hadNothing: true, reason: 'off', at } as const
    await runs.finish('digests', run, off)
    await runs.finish('digests', run, off)
    await runs.finish('digests', run, { ...off, subject: 'zoe' })
    await runs.finish('digests', run, { subject: 'ravi', state: 'failed', note: 'busy', reason: 'busy', at })
    await runs.finish('digests', run, { subject: 'ravi', state: 'failed', note: 'denied', reason: 'mail-denied', at })
    await runs.finish('digests', run, { subject: 'tom', state: 'failed', note: 'busy', reason: 'busy', at })
    await runs.finish('digests', run, { subject: 'tom', state: 'done', at })
    expect(await runs.worked('digests', 1)).toMatchObject([{ lastAt: at, reasons: { off: 2, 'mail-denied': 1 } }])
  })

  it('keeps who is out of reach until something reaches them, and calls it no failure', async () => {
    const runs = runsTable(rows())
    const [first, second] = ['2026-10-12T06:30:00.000Z', '2026-10-19T06:30:00.000Z']
    await runs.start('digests', first)
    const part = { subject: 'no-way', state: 'done', hadNothing: true, at } as const
    await runs.finish('digests', first, { ...part, isOutOfReach: true })
    expect(await runs.outOfReach('digests')).toEqual([{ subject: 'no-way', startedAt: first }])
    expect((await runs.openFailures('digests')).map(({ subject }) => subject)).not.toContain('no-way')
    await runs.makeGood('digests', 'no-way', at)
    expect(await runs.outOfReach('digests')).toHaveLength(1)
    await runs.finish('digests', second, part)
    expect(await runs.outOfReach('digests')).toEqual([])
  })

  it('a part that fails again tells its newest reason, and is counted once', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-14T03:00:00.000Z'
    await runs.start('releases', run)
    await runs.plan('releases', run, 1)
    await runs.finish('releases', run, { subject: 'one', state: 'failed', note: 'no reason', at })
    await runs.finish('releases', run, { subject: 'one', state: 'failed', note: '503', at })
    expect(await runs.troubles('releases', run)).toEqual([{ subject: 'one', state: 'failed', note: '503' }])
    const failure = (await runs.openFailures('releases')).find(({ subject }) => subject === 'one')
    expect(failure).toEqual({ subject: 'one', startedAt: run, note: '503' })
    const view = (await runs.runs('releases', 9)).find(({ startedAt }) => startedAt === run)
    expect(view).toMatchObject({ state: 'broken', failed: 1 })
  })

  it('a run is asked for once, however many ask at the same moment', async () => {
    const runs = runsTable(rows())
    const [now, pause] = ['2026-10-14T09:00:00.000Z', '2026-10-14T08:59:00.000Z']
    const asked = await Promise.all(Array.from({ length: 5 }, () => runs.ask('people', now, pause)))
    expect(asked.filter((isAsked) => isAsked)).toHaveLength(1)
    expect(await runs.askedAt('people')).toBe(now)
    expect(await runs.ask('people', '2026-10-14T09:00:30.000Z', '2026-10-14T08:59:30.000Z')).toBe(false)
    expect(await runs.ask('people', '2026-10-14T09:02:00.000Z', '2026-10-14T09:01:00.000Z')).toBe(true)
    await runs.unask('people', now)
    expect(await runs.askedAt('people')).toBe('2026-10-14T09:02:00.000Z')
    await runs.unask('people', '2026-10-14T09:02:00.000Z')
    expect(await runs.askedAt('people')).toBeUndefined()
  })

  it('parts that end at the same moment are all counted', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-14T01:00:00.000Z'
    await runs.start('calendars', run)
    await runs.plan('calendars', run, 30)
    const parts = Array.from({ length: 30 }, (_, n) => `part-${n}`)
    await Promise.all(parts.map((subject) => runs.finish('calendars', run, { subject, state: 'done', at })))
    expect(await runs.runs('calendars', 1)).toMatchObject([{ state: 'ran', done: 30 }])
  })

  it('remembers what failed until the same part succeeds in that run or a later one', async () => {
    const runs = runsTable(rows())
    const [night, next] = ['2026-10-20T01:00:00.000Z', '2026-10-21T01:00:00.000Z']
    for (const subject of ['mia', 'ravi'])
      await runs.finish('digests', night, { subject, state: 'failed', note: '503', at })
    await runs.finish('digests', next, { subject: 'mia', state: 'done', at })
    await runs.finish('digests', next, { subject: 'ravi', state: 'failed', note: 'reset', at })
    await runs.finish('digests', night, { subject: 'ravi', state: 'done', at })
    expect(await runs.openFailures('digests')).toEqual([{ subject: 'ravi', startedAt: next, note: 'reset' }])
    await runs.expire('2026-10-22T00:00:00.000Z')
    expect(await runs.openFailures('digests')).toEqual([])
  })

  it('a success outside any run makes good what failed about the same thing, and nothing else', async () => {
    const runs = runsTable(rows())
    const run = '2026-10-23T01:00:00.000Z'
    await runs.makeGood('overview', 'mia_ravi', at)
    expect(await runs.runs('overview', 1)).toEqual([])
    await runs.start('overview', run)
    await runs.plan('overview', run, 1)
    await runs.finish('overview', run, { subject: 'mia_ravi', state: 'failed', note: '503', at })
    await runs.makeGood('overview', 'mia_tom', at)
    expect(await runs.openFailures('overview')).toHaveLength(1)
    await runs.makeGood('overview', 'mia_ravi', at)
    expect(await runs.openFailures('overview')).toEqual([])
    expect(await runs.runs('overview', 1)).toMatchObject([{ state: 'ran', done: 1, failed: 0 }])
  })

  it('shows the newest runs first and forgets the old ones', async () => {
    const runs = runsTable(rows())
    const [old, young] = ['2025-01-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z']
    for (const run of [old, young]) {
      await runs.start('expiry', run)
      await runs.plan('expiry', run, 1)
      await runs.finish('expiry', run, { subject: 'all', state: 'done', at })
    }
    expect((await runs.runs('expiry', 5)).map(({ startedAt }) => startedAt)).toEqual([young, old])
    await runs.expire('2026-01-01T00:00:00.000Z')
    expect((await runs.runs('expiry', 5)).map(({ startedAt }) => startedAt)).toEqual([young])
  })
})
