import type { Binding, InvocationResponse } from './core-contract.ts'
import type { Log, RegisteredFunction } from './core-module.ts'
import type { HostSettings } from './host-settings.ts'
import type { Route } from './http/route-table.ts'
import type { Trigger as Invoked } from './invoke.ts'
import type { QueueWatch } from './queues/queue-watch.ts'

/** What a trigger is made with: how a function of the app is run, and what the host and its settings say. */
export type TriggerMeans = {
  settings: HostSettings
  environment: Record<string, string | undefined>
  log: Log
  run: (fn: RegisteredFunction, invoked: Invoked) => Promise<InvocationResponse>
  stopping: AbortSignal
}

/** A function that is alive: `on` is its route, its queue or its schedule; the rest is what its kind of trigger has. */
export type LiveTrigger = {
  on: string
  route?: Route<RegisteredFunction>
  watch?: QueueWatch
  /** Runs it by hand. */
  fire?: (input: string) => Promise<void>
  stop?: () => void | Promise<void>
}

/** Brings one function to life. */
export type MakeTrigger = (
  means: TriggerMeans,
  fn: RegisteredFunction,
  binding: Binding,
) => LiveTrigger | Promise<LiveTrigger>
