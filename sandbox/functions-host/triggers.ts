import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InvocationResponse } from './core-contract.ts'
import type { LoadedApp, Log, RegisteredFunction } from './core-module.ts'
import type { HostSettings } from './host-settings.ts'
import { httpTrigger } from './http/http-trigger.ts'
import { readBody, toHttpData, writeResponse } from './http/http-translation.ts'
import { routeTable } from './http/route-table.ts'
import { invoke, triggerOf, type Trigger } from './invoke.ts'
import { hearMessagesSent } from './queues/messages-sent.ts'
import { sendOutputs } from './queues/outputs.ts'
import { queueService } from './queues/queue-connection.ts'
import { queueTrigger } from './queues/queue-trigger.ts'
import type { QueueState } from './queues/queue-watch.ts'
import { timerStatuses } from './timers/timer-status.ts'
import { timerTrigger } from './timers/timer-trigger.ts'
import type { LiveTrigger, MakeTrigger } from './trigger.ts'

type Environment = Record<string, string | undefined>

/** One function of the app: `on` is its route, its queue or its schedule. */
export type FunctionListing = { name: string; trigger: 'http' | 'queue' | 'timer'; on: string }

export type Triggers = {
  functions: FunctionListing[]
  /** Answers a request with the function whose route it is; 404 when there is none for this path and method. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Runs a timer function now, or a queue function with `input`. False when no such function can be fired. */
  fire(name: string, input: string): Promise<boolean>
  queues(): Promise<QueueState[]>
  /** Is a function at work on any queue's message? */
  isBusy(): boolean
  stop(): Promise<void>
}

/** Brings every function of a loaded app to life: routes, queues and schedules. Throws for triggers it cannot run. */
export async function startTriggers(given: {
  app: LoadedApp
  settings: HostSettings
  environment: Environment
  log: Log
}): Promise<Triggers> {
  const { app, settings, environment, log } = given
  const stopping = new AbortController()
  const live = new Map<string, LiveTrigger & Pick<FunctionListing, 'trigger'>>()
  const watches = () => [...live.values()].flatMap(({ watch }) => watch ?? [])
  // What the app sends does not wait for the next look; and what sends nothing costs no look.
  const stopHearing = hearMessagesSent((queue) => {
    for (const { on, watch } of live.values()) if (on === queue) watch?.wake()
  })

  async function run(fn: RegisteredFunction, trigger: Trigger): Promise<InvocationResponse> {
    const response = await invoke(app, fn, trigger, log)
    const serviceOf = (connection: string) => queueService(connection, environment)
    await sendOutputs({ fn, response, serviceOf, isBase64: settings.queues.isBase64 })
    return response
  }

  const means = { settings, environment, log, run, stopping: stopping.signal }
  const kinds = kindsOf(environment)
  for (const fn of app.functions.values()) {
    const { name } = fn.metadata
    const { binding } = triggerOf(fn)
    const kind = kinds.get(binding.type)
    if (!kind) throw new Error(`Function "${name}": this host does not run triggers of type "${binding.type}".`)
    live.set(name, { trigger: kind.trigger, ...(await kind.make(means, fn, binding)) })
  }
  const find = routeTable([...live.values()].flatMap(({ route }) => route ?? []))

  return {
    functions: [...live].map(([name, { trigger, on }]) => ({ name, trigger, on })),
    answer: async (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      const found = find(request.method ?? 'GET', path)
      const body = await readBody(request)
      if (!body) response.writeHead(413).end()
      else if (!found) response.writeHead(404).end()
      else writeResponse(response, await run(found.target, { data: { http: toHttpData(request, found.params, body) } }))
    },
    fire: async (name, input) => {
      const fire = live.get(name)?.fire
      await fire?.(input)
      return fire !== undefined
    },
    isBusy: () => watches().some((watch) => watch.isBusy()),
    queues: () => Promise.all(watches().map((watch) => watch.state())),
    stop: async () => {
      stopping.abort()
      stopHearing()
      await Promise.all([...live.values()].map(async ({ stop }) => stop?.()))
      await app.runHooks('appTerminate', { hookData: {}, appHookData: {} })
    },
  }
}

/** The kinds of triggers that this host runs, by the type of their binding. */
function kindsOf(environment: Environment) {
  const timer = timerTrigger(timerStatuses(environment['SANDBOX_TIMERS_FILE']))
  return new Map<string, { trigger: FunctionListing['trigger']; make: MakeTrigger }>([
    ['httpTrigger', { trigger: 'http', make: httpTrigger }],
    ['queueTrigger', { trigger: 'queue', make: queueTrigger }],
    ['timerTrigger', { trigger: 'timer', make: timer }],
  ])
}
