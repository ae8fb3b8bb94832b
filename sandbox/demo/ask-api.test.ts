import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { askUntilAnswered } from './ask-api.ts'

/** Asks a server that answers with these statuses, one after the other and then with the last of them. */
async function asked(statuses: number[]): Promise<{ status: number; bodies: string[] }> {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body)
      response.writeHead(statuses[Math.min(bodies.length, statuses.length) - 1] ?? 500).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const webOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const tenant = { webOrigin, tokenFor: async () => 'token' }
    const input = { pairId: 'one_two', id: 'a-note', text: 'Said once.' }
    const answer = await askUntilAnswered(tenant, { oid: 'one' }, { operation: 'addNote', input, pauseMs: 1 })
    return { status: answer.status, bodies }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

it('asks again while the API is too busy, with the same line each time', async () => {
  const { status, bodies } = await asked([503, 502, 200])
  expect(status).toBe(200)
  expect(bodies).toHaveLength(3)
  expect(new Set(bodies).size).toBe(1)
})

it('takes a refusal for an answer, and gives up in the end', async () => {
  expect((await asked([403, 200])).bodies).toHaveLength(1)
  const { status, bodies } = await asked([503])
  expect([status, bodies.length]).toEqual([503, 10])
})
