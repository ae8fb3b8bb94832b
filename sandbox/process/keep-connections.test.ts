import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { keepConnections } from './keep-connections.ts'

it('tells its clients that a connection may be used again for two minutes', async () => {
  const server = createServer((_request, response) => void response.end('here'))
  keepConnections(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(answer.headers.get('keep-alive')).toBe('timeout=120')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
