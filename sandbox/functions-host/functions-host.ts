import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AddressInfo } from 'node:net'
import { keepConnections } from '../process/keep-connections.ts'
import { answerAdmin } from './admin.ts'
import { loadApp, type Log } from './core-module.ts'
import { corsBefore } from './http/cors.ts'
import { readHostSettings } from './host-settings.ts'
import { startTriggers, type FunctionListing } from './triggers.ts'

export type RunningHost = { origin: string; functions: FunctionListing[]; stop(): Promise<void> }

/**
 * Runs a built function app: the folder holds its bundle, package.json and host.json, the environment its app
 * settings. Listens on a free port of this machine only, because nobody is asked who they are under `/admin`.
 */
export async function runFunctionsHost(given: {
  directory: string
  environment: Record<string, string | undefined>
  log: Log
}): Promise<RunningHost> {
  const { directory, environment, log } = given
  const { main } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { main: string }
  const app = await loadApp(() => import(pathToFileURL(join(directory, main)).href), log)
  const settings = readHostSettings(directory, environment)
  const triggers = await startTriggers({ app, settings, environment, log })

  const isAnswered = corsBefore(environment['CORS_ALLOWED_ORIGINS'])
  const server = createServer((request, response) => {
    if (isAnswered(request, response)) return
    const isAdmin = request.url?.startsWith('/admin/')
    const answering = isAdmin ? answerAdmin(triggers, request, response) : triggers.answer(request, response)
    answering.catch((error: unknown) => {
      log('error', 'host', error instanceof Error ? (error.stack ?? error.message) : String(error))
      giveUp(response)
    })
  })
  keepConnections(server)
  const port = await listen(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    functions: triggers.functions,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await triggers.stop()
    },
  }
}

/** An error nobody caught answers 500 with an empty body, as in Azure. */
function giveUp(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
