import { Module } from 'node:module'
import {
  hookNames,
  type FunctionCallback,
  type FunctionMetadata,
  type HookCallback,
  type HookContext,
  type HookName,
  type LogLevel,
  type ProgrammingModel,
} from './core-contract.ts'

export type RegisteredFunction = { metadata: FunctionMetadata; callback: FunctionCallback }

/** What an app told its host while it loaded. */
export type LoadedApp = {
  functions: Map<string, RegisteredFunction>
  model: ProgrammingModel
  runHooks(name: HookName, context: HookContext): Promise<void>
}

export type Log = (level: LogLevel, category: string, message: string) => void

/** The library tells errors of the host from errors of the app by this mark. */
function systemError(error: Error): Error {
  return Object.assign(error, { isAzureFunctionsSystemError: true })
}

/**
 * Loads an app the way the Node worker does: `@azure/functions-core` exists in no package, so `require` answers it
 * with the module made here, and the app registers itself through it. Works for CommonJS, for modules and for
 * bundles. One app per process: the library keeps its state in module variables.
 *
 * Throws when the app never announced a programming model, which means that it did not load `@azure/functions`.
 */
export async function loadApp(load: () => Promise<unknown>, log: Log): Promise<LoadedApp> {
  const functions = new Map<string, RegisteredFunction>()
  const hooks = new Map<HookName, HookCallback[]>(hookNames.map((name) => [name, []]))
  let model: ProgrammingModel | undefined
  let isLoaded = false

  const core = {
    version: '3.11.0',
    hostVersion: '4.1040.300',
    registerFunction(metadata: FunctionMetadata, callback: FunctionCallback) {
      if (isLoaded) throw systemError(new Error('A function can only be registered during app startup.'))
      if (functions.has(metadata.name)) {
        throw systemError(new Error(`A function with name "${metadata.name}" has already been registered.`))
      }
      functions.set(metadata.name, { metadata, callback })
      return new Disposable(() => functions.delete(metadata.name))
    },
    registerHook(name: string, callback: HookCallback) {
      const list = hooks.get(name as HookName)
      if (!list) throw systemError(new RangeError(`Unrecognized hook "${name}"`))
      list.push(callback)
      return new Disposable(() => list.splice(list.indexOf(callback), 1))
    },
    setProgrammingModel: (given: ProgrammingModel) => (model = given),
    getProgrammingModel: () => model,
    log: (level: LogLevel, category: string, message: string) => log(level, category, message),
    Disposable,
  }

  answerRequire('@azure/functions-core', core)
  await load()
  isLoaded = true
  if (!model) throw new Error('The bundle does not use @azure/functions: it announced no programming model.')
  await model.getCapabilities({})

  async function runHooks(name: HookName, context: HookContext): Promise<void> {
    for (const hook of hooks.get(name) ?? []) await hook(context)
  }
  await runHooks('appStart', { hookData: {}, appHookData: {} })
  return { functions, model, runHooks }
}

class Disposable {
  readonly #undo: () => unknown
  constructor(undo: () => unknown) {
    this.#undo = undo
  }
  dispose(): void {
    this.#undo()
  }
}

type Require = (this: Module, id: string) => unknown

function answerRequire(wanted: string, answer: unknown): void {
  const modules = Module.prototype as { require: Require }
  const original = modules.require
  modules.require = function require(id) {
    return id === wanted ? answer : original.call(this, id)
  }
}
