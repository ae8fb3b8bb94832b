import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { preparedTenant } from '../prepared-tenant.ts'
import { loadTable } from './load-table.ts'
import { runLoad } from './run-load.ts'

let tenant: RunningTenant
beforeAll(async () => {
  tenant = await preparedTenant('first night')
})
afterAll(() => tenant.close())

it('six panels of three pairs for a minute and a half: no error, nothing lost or doubled, memory flat', async () => {
  const outcome = await runLoad({ tenant, panels: 6, minutes: 1.5, speed: 60 })
  const { faults, lines } = loadTable(outcome)
  expect(faults).toEqual([])
  const { read, question, close } = outcome.counted.times
  expect([outcome.typed > 9, read.length > 6, question.length > 90, close.length >= 3]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(lines.join('\n')).toContain('each is there once')
})

it('says so when a line is lost on its way and when one is written down twice', async () => {
  let lines = 0
  const outcome = await runLoad({
    tenant,
    panels: 2,
    minutes: 1.5,
    speed: 60,
    send: async (...given) => {
      const request = new Request(...given)
      const isLine = /\/add(Note|Topic|Commitment)$/.test(request.url)
      if (isLine) lines += 1
      // The first line is taken with thanks and thrown away, the second one is sent under two ids.
      if (isLine && lines === 1) return Response.json({ note: {}, topic: {}, commitment: {}, revision: 'none' })
      if (isLine && lines === 2) await fetch(await underOtherId(request.clone()))
      return fetch(request)
    },
  })
  expect(new Set(outcome.wrong)).toEqual(new Set(['a line is lost', 'a line stands there twice']))
  expect(loadTable(outcome).faults.length).toBeGreaterThan(0)
})

async function underOtherId(request: Request): Promise<Request> {
  const body = (await request.text()).replace(/"id":"[^"]+"/, `"id":"${crypto.randomUUID()}"`)
  const { url, method, headers } = request
  return new Request(url, { method, headers, body })
}
