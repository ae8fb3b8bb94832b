import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { ownPlanOf } from '#domain/plan/plan-people'
import { allRows } from '../../../tests/api/all-rows.ts'
import { aPair, type TestPair } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { aKpi, aPlan, idOf, someTerms } from '../../../tests/plan/a-plan.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { PlanTooLargeError, type PlanStore } from '../../ports/plan-store.ts'
import { WordsUnreadableError } from '../../ports/unreadable.ts'
import { pairTable } from '../record/pair-table.ts'
import { planTable } from './plan-table.ts'
import type { Rows } from '../storage/rows.ts'

const at = '2026-10-15T08:30:00.000Z'

examRows('pairs', (makeRows) => {
  let rows: Rows
  let pair: TestPair
  let plans: PlanStore
  const keys = cachedKeys(localWrapper())

  beforeEach(async () => {
    rows = makeRows()
    pair = aPair()
    const { manager: _, report: _report, ...fresh } = pair
    await pairTable(rows, keys).create(fresh)
    plans = planTable({ pairs: rows, privates: rows }, keys)
  })

  const keep = (plan = aPlan(), etag?: string, filed = undefined as typeof plan | undefined) =>
    plans.keep({ pairId: pair.pairId, plan, etag, filed, what: 'propose', by: pair.manager, at })

  test('a plan is found as it was kept, with the pair and alone, and no word of it lies open', async () => {
    const result = await keep()
    expect(result.kind).toBe('kept')
    expect((await plans.plan(pair.pairId))?.plan).toEqual(aPlan())
    const opened = await pairTable(rows, keys).open(pair.pairId)
    expect([opened?.plan, opened?.revision]).toEqual([aPlan(), result.kind === 'kept' && result.revision])
    const lying = JSON.stringify(await allRows(rows, pair.pairId))
    for (const word of ['Deliver on the day', 'On-time', 'Order list', 'open my laptop'])
      expect(lying).not.toContain(word)
  })

  test('who is second sees that somebody was faster', async () => {
    await keep()
    const seen = await plans.plan(pair.pairId)
    expect((await keep(aPlan({ version: 2 }), seen?.etag)).kind).toBe('kept')
    expect((await keep(aPlan({ version: 3 }), seen?.etag)).kind).toBe('conflict')
    expect((await keep(aPlan({ version: 3 }))).kind).toBe('conflict')
    expect((await plans.plan(pair.pairId))?.plan.version).toBe(2)
  })

  test('the next plan puts the one before away, the newest first', async () => {
    const closed = (id: number, on: string) =>
      aPlan({ id: idOf(id), status: 'closed', closed: { on, at, by: 'report' } })
    await keep(closed(1, '2026-03-01'))
    await keep(closed(2, '2026-06-01'), (await plans.plan(pair.pairId))?.etag, closed(1, '2026-03-01'))
    await keep(aPlan(), (await plans.plan(pair.pairId))?.etag, closed(2, '2026-06-01'))
    expect((await plans.past(pair.pairId)).map(({ id }) => id)).toEqual([idOf(2), idOf(1)])
  })

  test('a plan of twenty-six full weeks with five KPIs fits; one with too much text is refused whole', async () => {
    const words = (length: number) => 'Zwölf Wörter über späte Züge. '.repeat(40).slice(0, length)
    const value = { value: 81.25, context: words(280), at, by: 'report' as const }
    const values = Object.fromEntries(Array.from({ length: 26 }, (_, week) => [week + 1, value]))
    const kpis = Array.from({ length: 5 }, (_, place) =>
      aKpi({ id: idOf(place + 1), note: words(400), source: words(400) }),
    )
    const plan = aPlan({ terms: someTerms({ kpis }), kpis: Object.fromEntries(kpis.map(({ id }) => [id, { values }])) })
    expect((await keep(plan)).kind).toBe('kept')
    expect((await plans.plan(pair.pairId))?.plan).toEqual(plan)
    const endless = { ...plan, review: { words: { report: words(1_000).repeat(500) }, stays: [] } }
    await expect(keep(endless, (await plans.plan(pair.pairId))?.etag)).rejects.toThrow(PlanTooLargeError)
    expect((await plans.plan(pair.pairId))?.plan).toEqual(plan)
  })

  test('what does not open any more is not written over, and the pair opens without it', async () => {
    await keep()
    const row = await rows.read(pair.pairId, 'a|plan')
    await rows.change(pair.pairId, [{ kind: 'put', key: 'a|plan', values: { ...row?.values, plan0: '{"v":1}' } }])
    await expect(plans.plan(pair.pairId)).rejects.toThrow(WordsUnreadableError)
    expect((await pairTable(rows, keys).open(pair.pairId))?.plan).toBeUndefined()
  })

  test('a shared page is there until it is taken back', async () => {
    const page = { planId: idOf(9), by: 'report' as const, page: 'week-6' as const }
    const entry = { page: 'week-6' as const, answers: ['Agenda held', '', ''], writtenAt: at, sharedAt: at }
    await plans.share(pair.pairId, page, entry)
    expect(await plans.shared(pair.pairId, idOf(9))).toEqual([{ ...entry, by: 'report' }])
    expect(JSON.stringify(await allRows(rows, pair.pairId))).not.toContain('Agenda held')
    await plans.share(pair.pairId, page, undefined)
    expect(await plans.shared(pair.pairId, idOf(9))).toEqual([])
  })

  test('a plan of one’s own lies with one’s private notes, and nobody else’s id leads there', async () => {
    const oid = randomUUID()
    const change = {
      pairId: ownPlanOf(oid),
      plan: aPlan({ people: 'one' }),
      etag: undefined,
      what: 'propose',
      by: oid,
      at,
    }
    expect((await plans.keep(change)).kind).toBe('kept')
    expect((await plans.plan(ownPlanOf(oid)))?.plan.people).toBe('one')
    expect(await plans.plan(ownPlanOf(randomUUID()))).toBeUndefined()
  })
})
