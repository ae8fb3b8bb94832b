import { beforeEach, describe, expect, test } from 'vitest'
import { ownPlanOf } from '#domain/plan/plan-people'
import type { PlanAct } from '#domain/plan/plan-act'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { aKpi, idOf, someTerms } from '../../../tests/plan/a-plan.ts'
import { aRhythm } from '../../../tests/api/builders.ts'
import { sessionHandlers } from '../sessions/session-handlers.ts'
import { addCommitment } from '../commitments/add-commitment.ts'
import { changePlan } from './change-plan.ts'
import { openPair } from '../pair/open-pair.ts'
import { proposePlan } from './propose-plan.ts'
import { readPlan } from './read-plan.ts'
import { savePlanDraft } from './save-plan-draft.ts'
import { setPreference } from './set-preference.ts'
import { writeJournal } from './write-journal.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
const planId = idOf(9)
const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })

beforeEach(async () => {
  world = await pairWorld()
})

const act = (by: string, change: PlanAct, id = planId) =>
  changePlan(world.ports)(world.by<'changePlan'>(by, { pairId: world.pairId, planId: id, act: change }))

async function propose(by = world.manager, more: { terms?: typeof terms; id?: string } = {}) {
  const { pairId } = world
  const input = { pairId, planId: more.id ?? planId, terms: more.terms ?? terms, habits: [] }
  return proposePlan(world.ports)(world.by<'proposePlan'>(by, input))
}

type Where = { thread?: string; place?: 'own-page'; planId?: string }

async function read(by: string, where: Where = { place: 'own-page' }) {
  const answer = await readPlan(world.ports)(world.by<'readPlan'>(by, { pairId: world.pairId, ...where }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

async function open(by: string) {
  const answer = await openPair(world.ports)(world.by<'openPair'>(by, { pairId: world.pairId }))
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  return answer.output.pair
}

async function running() {
  await propose()
  const about = (await read(world.report)).plan?.proposedAt ?? ''
  await act(world.report, { kind: 'answer', answer: 'accepted', about })
}

const value = (number: number, seen: string | null = null): PlanAct => ({
  kind: 'set-values',
  kpiId: idOf(1),
  values: [{ week: 1, value: number, context: 'Two late', seen }],
})

describe('a plan of two', () => {
  test('is proposed, seen by the other on opening, agreed, and runs for both', async () => {
    await propose()
    expect((await open(world.report)).plan).toMatchObject({ state: 'proposed', objective: terms.objective })
    expect((await open(world.manager)).plan?.state).toBe('asked')
    await running()
    expect((await open(world.report)).plan).toMatchObject({
      state: 'running',
      week: 1,
      kpi: { baseline: 65, target: 90, isDue: true },
      journal: ['day-2026-10-15', 'assessment-before'],
    })
    expect((await open(world.manager)).plan?.journal).toEqual([])
  })

  test('of two whose line is over, it stands still on their last day', async () => {
    await running()
    const over = { now: '2026-12-20T08:00:00.000Z', line: ['2026-01-05', '2026-10-16'] as const }
    const opened = await openPair(world.ports)(world.by<'openPair'>(world.report, { pairId: world.pairId }, over))
    const whole = await readPlan(world.ports)(world.by<'readPlan'>(world.report, { pairId: world.pairId }, over))
    expect(opened).toMatchObject({ output: { pair: { mayWrite: false, plan: { state: 'running', week: 1 } } } })
    expect(whole).toMatchObject({ output: { mayWrite: false, today: '2026-10-15', strip: { week: 1 } } })
  })

  test('opening a pair with a plan is two queries as before', async () => {
    await running()
    const before = [world.rows.pairs.count.ranges, world.rows.private.count.ranges]
    await open(world.report)
    expect([world.rows.pairs.count.ranges, world.rows.private.count.ranges]).toEqual([before[0]! + 1, before[1]! + 1])
  })

  test('nor more with five KPIs, twelve weeks of values and plans of before', async () => {
    await running()
    await act(world.report, { kind: 'review', words: 'Well', stays: [], celebrate: '' })
    await act(world.report, { kind: 'close', isClosed: true })
    const five = Array.from({ length: 5 }, (_, at) =>
      aKpi({ id: idOf(20 + at), name: `Number ${at + 1}`, baselines: [] }),
    )
    const id = idOf(10)
    await propose(world.manager, { id, terms: { ...terms, kpis: five } })
    const inWeek12 = { now: '2027-01-03T08:00:00.000Z' }
    const late = (by: string, change: PlanAct) =>
      changePlan(world.ports)(world.by<'changePlan'>(by, { pairId: world.pairId, planId: id, act: change }, inWeek12))
    const about = (await read(world.report)).plan?.proposedAt ?? ''
    await act(world.report, { kind: 'answer', answer: 'accepted', about }, id)
    const context = 'Two suppliers were late and one order was cancelled. '.repeat(5)
    const values = Array.from({ length: 12 }, (_, at) => ({ week: at + 1, value: at, context, seen: null }))
    for (const kpi of five)
      expect((await late(world.report, { kind: 'set-values', kpiId: kpi.id, values })).kind).toBe('done')
    const before = [world.rows.pairs.count.ranges, world.rows.private.count.ranges]
    const opened = await openPair(world.ports)(world.by<'openPair'>(world.report, { pairId: world.pairId }, inWeek12))
    expect(opened).toMatchObject({
      output: { pair: { plan: { week: 12, moreKpis: 4, kpi: { series: values.map(({ value }) => value) } } } },
    })
    expect([world.rows.pairs.count.ranges, world.rows.private.count.ranges]).toEqual([before[0]! + 1, before[1]! + 1])
  })

  test('two acts at one moment are both kept; the same thing written by both is shown', async () => {
    await running()
    const count: PlanAct = { kind: 'count-behaviour', behaviourId: idOf(4), week: 1, count: 2 }
    const both = await Promise.all([act(world.manager, value(70)), act(world.report, count)])
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    const { plan } = await read(world.report)
    expect([plan?.kpis[idOf(1)]?.values[1]?.value, plan?.behaviours]).toEqual([70, { [idOf(4)]: { 1: 2 } }])
    const late = await act(world.report, value(71))
    expect(late).toMatchObject({
      kind: 'conflict',
      current: { plan: { kpis: { [idOf(1)]: { values: { 1: { value: 70 } } } } } },
    })
  })

  test('an act sent twice is done once', async () => {
    await running()
    expect((await act(world.report, value(70))).kind).toBe('done')
    expect((await act(world.report, value(70))).kind).toBe('done')
  })

  test('what cannot be kept is refused in a sentence, and nothing is kept', async () => {
    const wrong = someTerms({ timeline: { startOn: '2026-10-12', weeks: 53 }, kpis: [aKpi({ target: 65 })] })
    const answer = await propose(world.manager, { terms: wrong })
    if (answer.kind !== 'bad-input') throw new Error(answer.kind)
    expect(answer.fields.map(({ problem }) => problem)).toEqual([
      'A plan of 53 weeks does not fit: choose 6 to 26 weeks. Twelve are usual.',
      'The target of “On-time delivery” is 65, the same as its baseline. Set a target that is a change.',
    ])
    expect((await read(world.manager)).plan).toBeNull()
  })

  test('two at once are refused, and the next one puts the closed one away', async () => {
    await running()
    expect(await propose(world.report, { id: idOf(10) })).toMatchObject({
      kind: 'bad-input',
      fields: [{ field: 'plan' }],
    })
    await act(world.report, { kind: 'review', words: 'Well', stays: [], celebrate: '' })
    await act(world.report, { kind: 'close', isClosed: true })
    expect((await propose(world.report, { id: idOf(10) })).kind).toBe('done')
    expect((await read(world.manager)).past).toMatchObject([{ planId, closedOn: '2026-10-15' }])
  })

  test('a plan of before is read as it ended, with its values, and nobody writes to it', async () => {
    await running()
    await act(world.report, value(70))
    await act(world.manager, { kind: 'review', words: 'Well', stays: [], celebrate: 'Lunch' })
    await act(world.manager, { kind: 'close', isClosed: true })
    expect(await read(world.manager)).toMatchObject({ plan: { id: planId }, mayWrite: true })
    await propose(world.report, { id: idOf(10) })
    expect(await read(world.manager)).toMatchObject({ plan: { id: idOf(10) }, mayWrite: true })
    expect(await read(world.manager, { planId })).toMatchObject({
      plan: { id: planId, status: 'closed', review: { words: { manager: 'Well' }, celebrate: 'Lunch' } },
      mayWrite: false,
    })
    expect((await read(world.manager, { planId })).plan?.kpis[idOf(1)]?.values[1]?.value).toBe(70)
    expect((await act(world.report, value(71, null))).kind).toBe('conflict')
    const unknown = { pairId: world.pairId, planId: idOf(11) }
    const asked = await readPlan(world.ports)(world.by<'readPlan'>(world.report, unknown))
    expect(asked.kind).toBe('not-found')
  })

  test('its steps are commitments', async () => {
    await running()
    const line = {
      pairId: world.pairId,
      id: idOf(77),
      text: 'Check dates on Monday',
      owner: 'report' as const,
      due: null,
    }
    await addCommitment(world.ports)(
      world.by<'addCommitment'>(world.report, { ...line, planId, measure: 'No date slips' }),
    )
    expect((await read(world.manager)).steps).toMatchObject([{ text: line.text, planId, measure: 'No date slips' }])
  })
})

describe('a draft and a journal are their author’s', () => {
  test('a draft is seen by nobody else, and goes when it is proposed', async () => {
    const draft = { terms, habits: [], ideas: ['Ask who could own it'] }
    await savePlanDraft(world.ports)(world.by<'savePlanDraft'>(world.report, { pairId: world.pairId, draft }))
    expect((await read(world.report)).draft).toEqual(draft)
    expect((await read(world.manager)).draft).toBeNull()
    await propose(world.report)
    expect((await read(world.report)).draft).toBeNull()
  })

  test('a page is private until it is shared, and private again when it is taken back', async () => {
    await running()
    const write = (isShared: boolean, text = 'Agenda held') =>
      writeJournal(world.ports)(
        world.by<'writeJournal'>(world.report, {
          pairId: world.pairId,
          planId,
          page: 'day-2026-10-15',
          answers: [text],
          isShared,
        }),
      )
    await write(false)
    expect((await read(world.manager)).shared).toEqual([])
    expect((await open(world.report)).plan?.journal).toEqual(['assessment-before'])
    await write(true)
    expect((await read(world.manager)).shared).toMatchObject([{ by: 'report', answers: ['Agenda held'] }])
    await write(false)
    expect((await read(world.manager)).shared).toEqual([])
    await write(false, '')
    expect((await read(world.report)).journal).toEqual([])
  })

  test('a draft and a page come to a meeting of the two and to a page of one’s own, and nowhere else', async () => {
    await running()
    const { pairId, ports } = world
    const page = { pairId, planId, page: 'day-2026-10-15', answers: ['Agenda held'], isShared: false }
    await writeJournal(ports)(world.by<'writeJournal'>(world.report, page))
    const draft = { terms, habits: [], ideas: ['An idea'] }
    await savePlanDraft(ports)(world.by<'savePlanDraft'>(world.report, { pairId, draft }))
    const checkedAt = '2026-10-15T08:00:00.000Z'
    await ports.threads.remember('19:two@thread.v2', { pairId, audience: 'pair', checkedAt })
    await ports.threads.remember('19:three@thread.v2', { pairId, audience: 'third-person', checkedAt })
    for (const where of [{ thread: '19:two@thread.v2' }, { place: 'own-page' } as const])
      expect(JSON.stringify(await read(world.report, where))).toMatch(/An idea.*Agenda held/)
    for (const where of [{ thread: '19:three@thread.v2' }, { thread: '19:unknown@thread.v2' }, {}]) {
      const { journal, draft: shown } = await read(world.report, where)
      expect([journal, shown]).toEqual([[], null])
    }
  })

  test('a page that the plan does not have is refused', async () => {
    await running()
    const input = { pairId: world.pairId, planId, page: 'week-13', answers: ['x'], isShared: false }
    expect((await writeJournal(world.ports)(world.by<'writeJournal'>(world.report, input))).kind).toBe('bad-input')
  })
})

test('SAME counts among all 1:1s of the calendar, marked or not, and none to come', async () => {
  const contactDays = ['2026-09-24', '2026-10-01', '2026-10-08']
  const [today, ahead] = ['2026-10-15', '2026-10-22'].map((on) => ({
    on,
    startAt: `${on}T08:00:00.000Z`,
    endAt: `${on}T08:30:00.000Z`,
  }))
  await world.rhythm(aRhythm({ contactDays, planned: [today!, ahead!] }))
  expect((await read(world.report)).same).toMatchObject({ of: 4, stages: { measure: 0 } })
  const { pairId } = world
  const marked = world.by<'markStages'>(world.report, { pairId, on: '2026-10-15', stages: ['measure'] })
  expect((await sessionHandlers(world.ports).markStages(marked)).kind).toBe('done')
  expect((await read(world.manager)).same).toMatchObject({ of: 4, stages: { measure: 1 } })
})

test('a working preference is seen by both for a year', async () => {
  const { pairId } = world
  await setPreference(world.ports)(world.by<'setPreference'>(world.report, { pairId, preference: 'detail' }))
  expect((await open(world.manager)).preferences).toEqual({ report: 'detail' })
  const late = { now: '2027-10-15T08:10:00.000Z' }
  const answer = await openPair(world.ports)(world.by<'openPair'>(world.manager, { pairId }, late))
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  expect(answer.output.pair.preferences).toBeUndefined()
})

test('who plans alone starts at once, and reads their own plan', async () => {
  const pairId = ownPlanOf(world.stranger)
  const about = { pairId, line: undefined }
  const own = { pairId, planId, terms, habits: [] }
  const started = await proposePlan(world.ports)(world.by<'proposePlan'>(world.stranger, own, about))
  expect(started).toMatchObject({ kind: 'done', output: { strip: { state: 'running', week: 1 } } })
  const page = { pairId, planId, page: 'day-2026-10-15', answers: ['Three interruptions'], isShared: true }
  await writeJournal(world.ports)(world.by<'writeJournal'>(world.stranger, page, about))
  const read = await readPlan(world.ports)(world.by<'readPlan'>(world.stranger, { pairId }, about))
  expect(read).toMatchObject({
    kind: 'done',
    output: { mayWrite: true, plan: { people: 'one' }, journal: [{ answers: ['Three interruptions'] }], shared: [] },
  })
})
