import type { Server } from 'node:http'

const keptMs = 120_000

/**
 * Lets connections to a server of the sandbox stay open for two minutes. By itself Node closes one after five seconds, and a
 * client on a busy machine hears of it too late: it sends its next request into a connection that is gone.
 */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = keptMs
}
