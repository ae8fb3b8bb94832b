import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from '../process/start-child.ts'
import { drainQueues } from './queues/drain-queues.ts'
import type { QueueState } from './queues/queue-watch.ts'
import type { FunctionListing } from './triggers.ts'
import type { Usage } from './usage-of-process.ts'

export type FunctionsHost = {
  /** `http://127.0.0.1:{port}`; the app's routes lie below `/api`. */
  origin: string
  functions: FunctionListing[]
  /** Runs a timer function by hand and waits until it has run. Rejects when it fails or does not exist. */
  fire(name: string): Promise<void>
  queues(): Promise<QueueState[]>
  /** What its process has used so far. */
  usage(): Promise<Usage>
  /** Waits until no message is left in any queue. Rejects once nothing has moved for `patienceMs`. */
  drain(patienceMs?: number): Promise<QueueState[]>
  /** Lets the app live `ms` ahead of the sandbox's clock (behind, when negative); 0 brings it back. */
  shiftClock(ms: number): Promise<void>
  gone: Promise<number | null>
  close(): Promise<void>
}

/**
 * Starts a built function app (`dist/api`) as a child process. `environment` holds the app's settings and the
 * platform's: `IDENTITY_ENDPOINT`, `IDENTITY_HEADER`, `NODE_EXTRA_CA_CERTS`, `AzureWebJobsStorage__queueServiceUri`.
 */
export async function startFunctionsHost(given: {
  directory: string
  environment: Record<string, string>
  onLine?: (line: string) => void
}): Promise<FunctionsHost> {
  const child = await startChild({
    script: join(import.meta.dirname, 'main.ts'),
    args: [given.directory],
    env: given.environment,
    ...(given.onLine ? { onLine: given.onLine } : {}),
  })
  const { origin, functions } = child.ready as { origin: string; functions: FunctionListing[] }

  async function ask(path: string, body?: object): Promise<unknown> {
    const post = { method: 'POST', body: JSON.stringify(body ?? {}) }
    const response = await fetch(`${origin}/admin/${path}`, body ? post : {})
    if (!response.ok) throw new Error(`The functions host answered ${response.status} to ${path}.`)
    return response.json()
  }
  async function queues(): Promise<QueueState[]> {
    return (await ask('queues')) as QueueState[]
  }
  async function isBusy(): Promise<boolean> {
    return ((await ask('busy')) as { isBusy: boolean }).isBusy
  }

  return {
    origin,
    functions,
    queues,
    usage: async () => (await ask('usage')) as Usage,
    fire: async (name) => void (await ask(`functions/${name}`, {})),
    drain: (patienceMs = 120_000) => drainQueues({ isBusy, queues, now: () => performance.now(), sleep }, patienceMs),
    shiftClock: async (ms) => void (await ask('clock', { shiftMs: ms })),
    gone: child.gone,
    close: () => child.stop(),
  }
}
