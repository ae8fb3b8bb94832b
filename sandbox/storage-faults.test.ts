import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FaultPlan, type Fault } from './microsoft/fault-plan.ts'
import { storageFaults } from './storage-faults.ts'

let carriedOut: number
let address: string
let faults: FaultPlan
const server = createServer()

beforeEach(async () => {
  carriedOut = 0
  faults = new FaultPlan()
  server.removeAllListeners('request')
  server.on('request', (_, response) => {
    carriedOut += 1
    response.writeHead(200).end('{}')
  })
  storageFaults(server, faults)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account/ledger`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function askWith(fault: Fault): Promise<Response> {
  faults.add({ service: 'storage', path: /ledger$/, times: 1, fault })
  return fetch(`${address}?timeout=30`, { signal: AbortSignal.timeout(200) })
}

it('refuses as the table service does, and does nothing', async () => {
  const answer = await askWith({ kind: 'status', status: 503, retryAfter: '1' })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await answer.json()).toMatchObject({ 'odata.error': { code: 'ServerBusy' } })
  expect(carriedOut).toBe(0)
})

it('gives no answer at all, or loses the answer to what was done', async () => {
  await expect(askWith({ kind: 'hang' })).rejects.toThrow('timeout')
  expect(carriedOut).toBe(0)
  await expect(askWith({ kind: 'reset' })).rejects.toThrow('fetch failed')
  expect(carriedOut).toBe(1)
})

it('lets everything else through', async () => {
  expect((await fetch(address)).status).toBe(200)
  expect([carriedOut, faults.asked]).toEqual([1, 1])
})
