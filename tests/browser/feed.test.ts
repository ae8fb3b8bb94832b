import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChangeFeedOutput } from '../../contract/change-feed.ts'
import type { ReadPlanOutput } from '../../contract/read-plan.ts'
import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const run = promisify(execFile)
const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'feed.md'), 'utf8')
/** The request that the page tells to copy; its day is one of the week in which it was written. */
const [line = ''] = /^curl .*$/m.exec(page) ?? []
const dayOnThePage = '2026-10-16'

let tenant: RunningTenant
let sofia: string
beforeAll(async () => {
  tenant = await preparedTenant('demonstration')
  sofia = tenant.organisation.castOid('sofia')
}, 300_000)
afterAll(() => tenant?.close())

async function ask<Output>(operation: string, input: object): Promise<Output> {
  const answer = await fetch(`${tenant.webOrigin}/api/${operation}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tenant.tokenFor(sofia)}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  expect(answer.status, operation).toBe(200)
  return (await answer.json()) as Output
}

/** Runs the page's line in a shell, as somebody would who copied it. */
async function send(key: string, today: string): Promise<unknown> {
  expect(line).toContain(dayOnThePage)
  const env = { ...process.env, API_BASE: `${tenant.webOrigin}/api`, FEED_KEY: key }
  const { stdout } = await run('sh', ['-c', line.replace(dayOnThePage, today)], { env })
  return JSON.parse(stdout)
}

it('the request on the page writes this week’s value of a plan, and is refused once the way is closed', async () => {
  const pairId = ownPlanOf(sofia)
  const read = () => ask<ReadPlanOutput>('readPlan', { pairId })
  const { plan, today } = await read()
  const about = { pairId, planId: plan?.id }
  const { key } = await ask<ChangeFeedOutput>('changeFeed', { ...about, isOpen: true })
  expect(await send(key ?? '', today)).toEqual({ week: 2 })
  const kpi = plan?.terms.kpis[0]?.id ?? ''
  const written = { value: 81.5, context: 'Two late ones, one supplier', by: 'feed' }
  expect((await read()).plan?.kpis[kpi]?.values[2]).toMatchObject(written)
  await ask('changeFeed', { ...about, isOpen: false })
  expect(await send(key ?? '', today)).toMatchObject({ error: { code: expect.any(String) } })
})
