import { HttpRequest, InvocationContext } from '@azure/functions'
import type { PlanAct } from '#domain/plan/plan-act'
import { beforeEach, describe, expect, test } from 'vitest'
import { allRows } from '../../tests/api/all-rows.ts'
import { pairWorld } from '../../tests/api/pair-world.ts'
import { idOf, someTerms } from '../../tests/plan/a-plan.ts'
import { changeFeed } from '../handlers/plans/change-feed.ts'
import { changePlan } from '../handlers/plans/change-plan.ts'
import { keepFedValue } from '../handlers/plans/keep-fed-value.ts'
import { proposePlan } from '../handlers/plans/propose-plan.ts'
import { answerFeed } from './answer-feed.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
let logged: string[]
const planId = idOf(9)
const asked = '2026-10-15T08:10:00.000Z'

/** A plan of two that has run for three days. */
beforeEach(async () => {
  world = await pairWorld()
  logged = []
  const { pairId } = world
  const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
  await proposePlan(world.ports)(world.by<'proposePlan'>(world.manager, { pairId, planId, terms, habits: [] }))
  const act = { kind: 'answer', answer: 'accepted', about: asked } as const
  await changePlan(world.ports)(world.by<'changePlan'>(world.report, { pairId, planId, act }))
})

async function open(isOpen = true): Promise<string> {
  const input = { pairId: world.pairId, planId, isOpen }
  const answer = await changeFeed(world.ports)(world.by<'changeFeed'>(world.report, input))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output.key ?? ''
}

async function send(key: string, body: object, now = asked) {
  const request = new HttpRequest({
    method: 'POST',
    url: 'https://api.contoso.example/api/feed',
    headers: { authorization: `Bearer ${key}` },
    body: { bytes: Buffer.from(JSON.stringify(body), 'utf8') },
  })
  const logHandler = (_level: string, ...what: unknown[]) => void logged.push(what.map(String).join(' '))
  const context = new InvocationContext({ functionName: 'feed', logHandler })
  const door = () => ({ keepFedValue: keepFedValue(world.ports), clock: () => new Date(now) })
  const { status, jsonBody } = await answerFeed(request, context, door)
  return { status, body: jsonBody as unknown }
}

const valueNow = async () => (await world.ports.plans.plan(world.pairId))?.plan.kpis[idOf(1)]?.values[1]

test('a machine writes the week’s value with the key it was given, and reads nothing out', async () => {
  const key = await open()
  expect(await send(key, { value: 70.5, context: 'From the order list' })).toEqual({ status: 200, body: { week: 1 } })
  expect(await valueNow()).toEqual({ value: 70.5, context: 'From the order list', at: asked, by: 'feed' })
  expect(await send(key, { value: 71, on: '2026-10-12', kpi: 'on-time delivery' })).toMatchObject({ status: 200 })
})

describe('no way in', () => {
  test('for a key that somebody made up, an older one, and one that was closed', async () => {
    const older = await open()
    const key = await open()
    for (const wrong of ['', 'x', 'throughline-feed-', `throughline-feed-${'A'.repeat(43)}`, older])
      expect((await send(wrong, { value: 70 })).status, wrong).toBe(401)
    await open(false)
    expect((await send(key, { value: 70 })).status).toBe(401)
    expect(await valueNow()).toBeUndefined()
  })

  test('once the two are no pair any more, or the plan is closed', async () => {
    const key = await open()
    const { pairId } = world
    const acts: PlanAct[] = [
      { kind: 'review', words: 'Well', stays: [], celebrate: '' },
      { kind: 'close', isClosed: true },
    ]
    for (const act of acts) await changePlan(world.ports)(world.by<'changePlan'>(world.report, { pairId, planId, act }))
    expect((await send(key, { value: 70 })).status).toBe(401)
    const back = { kind: 'close', isClosed: false } as const
    await changePlan(world.ports)(world.by<'changePlan'>(world.report, { pairId, planId, act: back }))
    expect((await send(key, { value: 70 })).status).toBe(200)
    const edge = { reportOid: world.report, managerOid: world.manager, from: '2026-01-05', to: '2026-10-15' }
    await world.ports.people.keepEdge(edge)
    expect((await send(key, { value: 71 })).status).toBe(401)
  })

  test('more than sixty times an hour', async () => {
    const key = await open()
    for (let sent = 0; sent < 60; sent += 1) expect((await send(key, { value: sent })).status).toBe(200)
    expect(await send(key, { value: 99 })).toMatchObject({ status: 429, body: { error: { code: 'too_often' } } })
    expect((await valueNow())?.value).toBe(59)
    expect((await send(key, { value: 99 }, '2026-10-15T09:00:00.000Z')).status).toBe(200)
  })
})

test.each([
  ['no value', {}, 'value'],
  ['a value as text', { value: '70' }, 'value'],
  ['a day to come', { value: 70, on: '2026-10-16' }, 'on'],
  ['a day that does not exist', { value: 70, on: '2026-02-30' }, 'on'],
  ['a KPI that is not there', { value: 70, kpi: 'Turnover' }, 'kpi'],
  ['a field nobody knows', { value: 70, week: 3 }, 'week'],
])('%s is a 400 that names the field, and nothing is kept', async (_, body, field) => {
  const { status, body: answered } = await send(await open(), body)
  expect({ status, answered }).toMatchObject({ status: 400, answered: { error: { fields: [{ field }] } } })
  expect(await valueNow()).toBeUndefined()
})

test('what a person wrote by hand stays, and the machine is told so', async () => {
  const key = await open()
  const { pairId } = world
  const values = [{ week: 1, value: 80, context: '', seen: null }]
  const act: PlanAct = { kind: 'set-values', kpiId: idOf(1), values }
  await changePlan(world.ports)(world.by<'changePlan'>(world.report, { pairId, planId, act }))
  const { status, body } = await send(key, { value: 70 })
  expect({ status, body }).toMatchObject({ status: 400, body: { error: { fields: [{ field: 'value' }] } } })
  expect((await valueNow())?.value).toBe(80)
})

test('neither the key nor what was sent is in a row or in the log', async () => {
  const key = await open()
  await send(key, { value: 'secret value', context: 'secret context' })
  await send(`${key}x`, { value: 1 })
  const threads = JSON.stringify(await allRows(world.rows.threads, `pair.${world.pairId}`))
  expect(threads).not.toContain(key)
  expect(logged.join('\n')).not.toMatch(/secret|throughline-feed/)
})
