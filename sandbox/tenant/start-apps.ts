import type { Azurite } from '../azurite.ts'
import type { Certificate } from '../certificate.ts'
import { startFunctionsHost, type FunctionsHost } from '../functions-host/start-functions-host.ts'
import type { Microsoft } from '../microsoft/start-microsoft.ts'
import type { TenantOptions } from './tenant-options.ts'
import type { Web } from '../web/start-web.ts'
import { apiEnvironment } from './api-environment.ts'
import { built } from './build.ts'
import { hrEnvironment } from './hr-environment.ts'
import type { keptIn } from './kept-vault.ts'
import { jobNames } from './run-job.ts'

type Deps = {
  microsoft: Microsoft
  azurite: Azurite
  certificate: Certificate
  web: Web
  /** Where a tenant that is kept has its things. */
  kept: ReturnType<typeof keptIn> | undefined
  options: TenantOptions
  onLog: (line: string) => void
}

/** The API and HR's own process, as they run now. */
export type Apps = {
  readonly host: FunctionsHost
  /** Starts it where it does not run yet. */
  hr: () => Promise<FunctionsHost>
  /** Starts what runs anew from its folder; what was before answers until `onStarted` has returned. */
  restart(onStarted: () => void): Promise<void>
  close(): Promise<void>
}

/** Starts the API and HR's own process. When one of them does not start, the other one is not left running. */
export async function startApps({ microsoft, azurite, certificate, web, kept, options, onLog }: Deps): Promise<Apps> {
  const { sources, timers, isHrLate = false } = options
  const means = { microsoft, azurite, certificate, webOrigin: web.origin }
  const startApi = () =>
    startFunctionsHost({
      directory: sources?.api ?? built.api,
      environment: {
        ...apiEnvironment(means),
        ...(timers ? {} : timersOff()),
        ...(kept && { SANDBOX_TIMERS_FILE: kept.timers }),
      },
      onLine: onLog,
    })
  const startHr = () =>
    startFunctionsHost({ directory: sources?.hr ?? built.hr, environment: hrEnvironment(means), onLine: onLog })
  let [host, hr] = await running(startApi, isHrLate ? undefined : startHr)
  return {
    get host() {
      return host
    },
    hr: () => (hr ??= startHr()),
    async restart(onStarted) {
      const before = [host, ...(hr ? [await hr] : [])]
      ;[host, hr] = await running(startApi, hr && startHr)
      onStarted()
      await Promise.all(before.map((one) => one.close()))
    },
    close: async () => {
      await Promise.all([host.close(), hr === undefined ? Promise.resolve() : hr.then((one) => one.close())])
    },
  }
}

type Start = () => Promise<FunctionsHost>

/** The API and, where it is to run too, HR's own process: both or none. */
async function running(
  startApi: Start,
  startHr: Start | undefined,
): Promise<[FunctionsHost, Promise<FunctionsHost> | undefined]> {
  const [api, hr] = await Promise.allSettled([startApi(), Promise.resolve(startHr?.())])
  if (api.status === 'fulfilled' && hr.status === 'fulfilled') return [api.value, hr.value && Promise.resolve(hr.value)]
  for (const one of [api, hr]) if (one.status === 'fulfilled') await one.value?.close()
  throw [api, hr].find((one) => one.status === 'rejected')?.reason
}

function timersOff(): Record<string, string> {
  return Object.fromEntries(jobNames.map((job) => [`AzureWebJobs.start-${job}.Disabled`, 'true']))
}
