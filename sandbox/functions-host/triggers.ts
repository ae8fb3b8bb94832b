import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Binding, InvocationResponse } from './core-contract.ts'
import type { LoadedApp, Log, RegisteredFunction } from './core-module.ts'
import { expandSettings, type HostSettings } from './host-settings.ts'
import { readBody, toHttpData, writeResponse } from './http-translation.ts'
import { invoke, triggerOf, type Trigger } from './invoke.ts'
import { hearMessagesSent } from './messages-sent.ts'
import { sendOutputs } from './outputs.ts'
import { queueService } from './queue-connection.ts'
import { withRetries } from './retry.ts'
import { watchQueue, type QueueState, type QueueWatch } from './queue-watch.ts'
import { routeTable, type Route } from './route-table.ts'
import { timerStatuses } from './timer-status.ts'
import { timerInput, watchTimer } from './timer-watch.ts'
import { queueMetadata } from './trigger-metadata.ts'

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
  const functions: FunctionListing[] = []
  const routes: Route<RegisteredFunction>[] = []
  const watches = new Map<string, QueueWatch>()
  const fires = new Map<string, (input: string) => Promise<void>>()
  const stops: (() => void | Promise<void>)[] = []
  const stopping = new AbortController()
  const statuses = timerStatuses(environment['SANDBOX_TIMERS_FILE'])
  // What the app sends does not wait for the next look; and what sends nothing costs no look.
  stops.push(hearMessagesSent((queue) => watches.get(queue)?.wake()))

  async function run(fn: RegisteredFunction, trigger: Trigger): Promise<InvocationResponse> {
    const response = await invoke(app, fn, trigger, log)
    const serviceOf = (connection: string) => queueService(connection, environment)
    await sendOutputs({ fn, response, serviceOf, isBase64: settings.queues.isBase64 })
    return response
  }

  function addRoute(fn: RegisteredFunction, binding: Binding): string {
    const template = `${settings.routePrefix}/${binding.route ?? fn.metadata.name}`
    routes.push({ template, methods: binding.methods ?? [], target: fn })
    if (binding.authLevel !== 'anonymous') log('warning', 'host', `${fn.metadata.name}: keys are not checked here.`)
    return template
  }

  async function addQueue(fn: RegisteredFunction, binding: Binding): Promise<string> {
    const name = expandSettings(binding.queueName ?? '', environment)
    const service = queueService(binding.connection ?? '', environment)
    const queue = service.getQueueClient(name)
    await queue.createIfNotExists()
    watches.set(
      name,
      watchQueue({
        queue,
        poison: name.endsWith('-poison') ? undefined : service.getQueueClient(`${name}-poison`),
        settings: settings.queues,
        log,
        run: async (text, message) => {
          await run(fn, { data: { string: text }, metadata: queueMetadata(text, message) })
        },
      }),
    )
    fires.set(fn.metadata.name, async (input) => void (await run(fn, { data: { string: input } })))
    return name
  }

  function addTimer(fn: RegisteredFunction, binding: Binding): string {
    const { name } = fn.metadata
    const schedule = expandSettings(binding.schedule ?? '', environment)
    const once = async (isPastDue = false, retryCount = 0) => {
      try {
        await run(fn, { data: timerInput(schedule, isPastDue), retryCount })
      } catch (error) {
        log('error', name, String(error))
        throw error
      }
    }
    // By its schedule a function is run again as it asks for; by hand it is not, here as in Azure.
    const fire = (isPastDue: boolean) =>
      withRetries(fn.metadata.retryOptions, (retryCount) => once(isPastDue, retryCount), stopping.signal)
    if (environment[`AzureWebJobs.${name}.Disabled`] !== 'true') {
      stops.push(watchTimer({ name, schedule, statuses, fire }))
    }
    fires.set(name, () => once())
    return schedule
  }

  for (const fn of app.functions.values()) {
    const { name } = fn.metadata
    const { binding } = triggerOf(fn)
    if (binding.type === 'httpTrigger') functions.push({ name, trigger: 'http', on: addRoute(fn, binding) })
    else if (binding.type === 'queueTrigger')
      functions.push({ name, trigger: 'queue', on: await addQueue(fn, binding) })
    else if (binding.type === 'timerTrigger') functions.push({ name, trigger: 'timer', on: addTimer(fn, binding) })
    else throw new Error(`Function "${name}": this host does not run triggers of type "${binding.type}".`)
  }
  const find = routeTable(routes)

  return {
    functions,
    answer: async (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      const found = find(request.method ?? 'GET', path)
      const body = await readBody(request)
      if (!body) response.writeHead(413).end()
      else if (!found) response.writeHead(404).end()
      else writeResponse(response, await run(found.target, { data: { http: toHttpData(request, found.params, body) } }))
    },
    fire: async (name, input) => {
      const fire = fires.get(name)
      await fire?.(input)
      return fire !== undefined
    },
    isBusy: () => [...watches.values()].some((watch) => watch.isBusy()),
    queues: () => Promise.all([...watches.values()].map((watch) => watch.state())),
    stop: async () => {
      stopping.abort()
      for (const stop of stops) await stop()
      await Promise.all([...watches.values()].map((watch) => watch.stop()))
      await app.runHooks('appTerminate', { hookData: {}, appHookData: {} })
    },
  }
}
