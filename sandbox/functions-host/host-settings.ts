import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What host.json decides here. Times are milliseconds. */
export type HostSettings = {
  routePrefix: string
  queues: {
    /** How many messages are taken at once. */
    batchSize: number
    /** The next batch is taken when no more than this many are still running. */
    newBatchThreshold: number
    maxDequeueCount: number
    visibilityTimeoutMs: number
    maxPollingIntervalMs: number
    isBase64: boolean
  }
}

type Environment = Record<string, string | undefined>

/**
 * Reads host.json beside the bundle. As in Azure, a setting of the app overrules it:
 * `AzureFunctionsJobHost__extensions__queues__batchSize=16`.
 */
export function readHostSettings(directory: string, environment: Environment): HostSettings {
  const file = JSON.parse(readFileSync(join(directory, 'host.json'), 'utf8')) as unknown
  function setting(path: string, otherwise: string): string {
    const overruled = environment[`AzureFunctionsJobHost__${path.replaceAll('.', '__')}`]
    return overruled ?? dig(file, path.split('.')) ?? otherwise
  }
  const batchSize = Number(setting('extensions.queues.batchSize', '16'))
  return {
    routePrefix: setting('extensions.http.routePrefix', 'api'),
    queues: {
      batchSize,
      newBatchThreshold: Number(setting('extensions.queues.newBatchThreshold', String(Math.floor(batchSize / 2)))),
      maxDequeueCount: Number(setting('extensions.queues.maxDequeueCount', '5')),
      visibilityTimeoutMs: readTimeSpan(setting('extensions.queues.visibilityTimeout', '00:00:00')),
      maxPollingIntervalMs: readTimeSpan(setting('extensions.queues.maxPollingInterval', '00:01:00')),
      isBase64: setting('extensions.queues.messageEncoding', 'base64') === 'base64',
    },
  }
}

function dig(value: unknown, path: string[]): string | undefined {
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** `hh:mm:ss`, with a fraction of a second if given, as milliseconds. */
export function readTimeSpan(text: string): number {
  const found = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text)
  if (!found) throw new Error(`"${text}" in host.json is no time span. Write it as hh:mm:ss.`)
  return Math.round((Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3])) * 1000)
}

/** Replaces every `%NAME%` by the app setting of that name, as bindings may ask for. Throws when there is none. */
export function expandSettings(text: string, environment: Environment): string {
  return text.replace(/%([^%]+)%/g, (_, name: string) => {
    const value = environment[name]
    if (value === undefined) throw new Error(`A binding asks for the setting ${name}, which is not set.`)
    return value
  })
}
