import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import { storageShape } from '../storage-shape.ts'

const channel = 'http.client.request.start'

/**
 * What `work` asks of the network, in ascending order: `GET overview: PartitionKey eq`. Whoever else is busy is counted
 * too.
 */
export async function requestsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    asked.push(`${request.method} ${storageShape(new URL(request.path, 'https://storage'))}`)
  }
  subscribe(channel, note)
  try {
    await work()
  } finally {
    unsubscribe(channel, note)
  }
  return asked.toSorted()
}
