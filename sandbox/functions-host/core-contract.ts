/**
 * The private agreement between `@azure/functions` and whatever runs it: the part of it that this host speaks.
 * It is published nowhere but in the sources of the library and of the Node worker, so the library is pinned
 * exactly and core-module.test.ts holds both to it.
 */
import type { RetryOptions } from './timers/retry.ts'

/** A value on its way between host and app. Exactly one of the fields is set. */
export type TypedData = {
  string?: string
  json?: string
  bytes?: Uint8Array
  int?: number
  double?: number
  http?: HttpData
}

export type HttpData = {
  method?: string
  url?: string
  statusCode?: string
  nullableHeaders?: Record<string, { value: string }>
  nullableQuery?: Record<string, { value: string }>
  nullableParams?: Record<string, { value: string }>
  headers?: Record<string, string>
  cookies?: { name: string; value: string; path?: { value: string } }[]
  body?: TypedData | null | undefined
}

/** What a function is bound to: a route, a queue, a schedule, an output. The options stand beside the type. */
export type Binding = {
  type: string
  direction: 'in' | 'out'
  route?: string
  methods?: string[]
  authLevel?: string
  queueName?: string
  connection?: string
  schedule?: string
}

export type FunctionMetadata = { name: string; bindings: Record<string, Binding>; retryOptions?: RetryOptions }

export type FunctionCallback = (...inputs: unknown[]) => unknown

/** The binding's name of a function's return value. */
export const returnBinding = '$return'

export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none'

export type CoreInvocationContext = {
  invocationId: string
  metadata: FunctionMetadata
  request: {
    invocationId: string
    functionId: string
    inputData: { name: string; data: TypedData }[]
    triggerMetadata: Record<string, TypedData>
    retryContext?: { retryCount: number; maxRetryCount: number }
  }
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined
  log(level: LogLevel, category: 'user' | 'system', message: string): void
}

export type InvocationResponse = {
  returnValue?: TypedData | null
  outputData?: { name: string; data: TypedData }[]
}

export type InvocationModel = {
  getArguments(): Promise<{ context: object; inputs: unknown[] }>
  invokeFunction(context: object, inputs: unknown[], callback: FunctionCallback): Promise<unknown>
  getResponse(context: object, result: unknown): Promise<InvocationResponse>
}

export type ProgrammingModel = {
  name: string
  version: string
  getInvocationModel(context: CoreInvocationContext): InvocationModel
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>
}

export const hookNames = ['appStart', 'appTerminate', 'preInvocation', 'postInvocation', 'log'] as const
export type HookName = (typeof hookNames)[number]
export type HookContext = Record<string, unknown>
export type HookCallback = (context: HookContext) => unknown
