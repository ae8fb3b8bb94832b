import { randomUUID } from 'node:crypto'
import type { CoreInvocationContext, InvocationResponse, TypedData } from './core-contract.ts'
import type { LoadedApp, Log, RegisteredFunction } from './core-module.ts'

/** What set a function off, in the form its trigger's binding expects. */
export type Trigger = { data: TypedData; metadata?: Record<string, TypedData>; retryCount?: number }

/** Name and options of the binding that sets a function off. Throws when there is none. */
export function triggerOf({ metadata }: RegisteredFunction) {
  const found = Object.entries(metadata.bindings).find(([, binding]) => binding.type.endsWith('Trigger'))
  if (!found) throw new Error(`Function "${metadata.name}" has no trigger.`)
  return { name: found[0], binding: found[1] }
}

/**
 * Runs one function once, in the order of the Node worker: arguments, hooks that may swap handler and inputs, the
 * handler, hooks that may change result or error, response. Throws what the handler threw unless a hook took it away.
 */
export async function invoke(
  app: LoadedApp,
  fn: RegisteredFunction,
  trigger: Trigger,
  log: Log,
): Promise<InvocationResponse> {
  const invocationId = randomUUID()
  const core: CoreInvocationContext = {
    invocationId,
    metadata: fn.metadata,
    request: {
      invocationId,
      functionId: fn.metadata.name,
      inputData: [{ name: triggerOf(fn).name, data: trigger.data }],
      triggerMetadata: trigger.metadata ?? {},
      ...retryOf(fn, trigger),
    },
    state: undefined,
    log: (level, category, message) => log(level, category === 'user' ? fn.metadata.name : 'host', message),
  }
  const model = app.model.getInvocationModel(core)
  const { context, inputs } = await model.getArguments()

  core.state = 'preInvocationHooks'
  const shared = { hookData: {}, appHookData: {}, invocationContext: context }
  const before = { ...shared, inputs, functionCallback: fn.callback }
  await app.runHooks('preInvocation', before)

  core.state = 'invocation'
  const after: { result?: unknown; error?: unknown } = {}
  try {
    after.result = await model.invokeFunction(context, before.inputs, before.functionCallback)
  } catch (error) {
    after.error = error
  }

  core.state = 'postInvocationHooks'
  const outcome = { ...shared, inputs: before.inputs, ...after }
  await app.runHooks('postInvocation', outcome)
  if (outcome.error !== undefined && outcome.error !== null) throw outcome.error
  core.state = undefined
  return model.getResponse(context, outcome.result)
}

/** Told only to functions that ask for retries. */
function retryOf({ metadata: { retryOptions } }: RegisteredFunction, { retryCount = 0 }: Trigger) {
  return retryOptions ? { retryContext: { retryCount, maxRetryCount: retryOptions.maxRetryCount } } : {}
}
