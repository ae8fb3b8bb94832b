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
  readonly hr: FunctionsHost
  /** Starts both anew from their folders; those before answer until `onStarted` has returned. */
  restart(onStarted: () => void): Promise<void>
  close(): Promise<void>
}

/** Starts the API and HR's own process. When one of them does not start, the other one is not left running. */
export async function startApps({ microsoft, azurite, certificate, web, kept, options, onLog }: Deps): Promise<Apps> {
  const { sources, timers } = options
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
  let [host, hr] = await bothOf(startApi, startHr)
  return {
    get host() {
      return host
    },
    get hr() {
      return hr
    },
    async restart(onStarted) {
      const before = [host, hr]
      ;[host, hr] = await bothOf(startApi, startHr)
      onStarted()
      await Promise.all(before.map((one) => one.close()))
    },
    close: async () => void (await Promise.all([host.close(), hr.close()])),
  }
}

type Start = () => Promise<FunctionsHost>

async function bothOf(...starts: [Start, Start]): Promise<[FunctionsHost, FunctionsHost]> {
  const [first, second] = await Promise.allSettled(starts.map((start) => start()))
  if (first?.status === 'fulfilled' && second?.status === 'fulfilled') return [first.value, second.value]
  for (const one of [first, second]) if (one?.status === 'fulfilled') await one.value.close()
  throw [first, second].find((one) => one?.status === 'rejected')?.reason
}

function timersOff(): Record<string, string> {
  return Object.fromEntries(jobNames.map((job) => [`AzureWebJobs.start-${job}.Disabled`, 'true']))
}
