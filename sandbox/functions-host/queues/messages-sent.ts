import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

const finished = 'http.client.response.finish'

/**
 * Tells the name of a queue each time this process has sent a message into it, whoever sent it and by whatever client:
 * Node itself says which requests were answered. Gives back how to stop hearing.
 */
export function hearMessagesSent(heard: (queue: string) => void): () => void {
  function hear(message: unknown): void {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
    if (request.method !== 'POST' || response.statusCode !== 201) return
    const queue = /\/([^/]+)\/messages(?:\?|$)/.exec(request.path)?.[1]
    if (queue !== undefined) heard(queue)
  }
  subscribe(finished, hear)
  return () => unsubscribe(finished, hear)
}
