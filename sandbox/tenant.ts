import type { Azurite } from './azurite.ts'
import type { FunctionsHost } from './functions-host/start-functions-host.ts'
import type { Microsoft } from './microsoft/start-microsoft.ts'
import type { Organisation } from './organisation/make-organisation.ts'
import { bringBuildUpToDate } from './tenant/build.ts'
import { runJob, type JobName, type JobResult } from './tenant/run-job.ts'
import { startApps } from './tenant/start-apps.ts'
import { startServices } from './tenant/start-services.ts'
import type { TenantOptions } from './tenant/tenant-options.ts'
import { personas, type Persona } from './organisation/personas.ts'
import { deskOf } from './tenant/desk.ts'

/** A whole Microsoft 365 tenant on this machine, with Throughline deployed in it. */
export type RunningTenant = {
  /** Pages, Teams windows, the API (below /api) and HR's own process (below /hr-api) share this origin. */
  webOrigin: string
  microsoft: Microsoft
  azurite: Azurite
  /** The API as it runs now; another one after a restart. */
  readonly host: FunctionsHost
  /** HR's own process, started by then. */
  hr: () => Promise<FunctionsHost>
  organisation: Organisation
  personas: Persona[]
  /** Certificate authority of the https services, as a file. */
  caPath: string
  /** A token for the API, as Teams would get it; `now` in epoch milliseconds issues it at another time. */
  tokenFor: (oid: string, now?: number) => Promise<string>
  /** Runs a job to its end; `asIfAt` is the instant the API believes it is, in epoch milliseconds. */
  runJob: (job: JobName, asIfAt?: number) => Promise<JobResult>
  /** Starts the API, and HR's own process, anew from their folders; the one before it answers until then. */
  restartApi: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Builds what is to be built, then starts certificate, organisation, Microsoft's services, storage, API and web
 * server, each on a free port. Nothing is left running when it rejects. The caller closes it.
 */
export async function startTenant(options: TenantOptions = {}): Promise<RunningTenant> {
  const { onStep = () => {}, onLog = () => {}, sources } = options
  const closers: (() => Promise<void> | void)[] = []
  async function close(): Promise<void> {
    for (const closer of closers.toReversed()) await closer()
    closers.length = 0
  }
  async function step<T extends { close(): Promise<void> }>(line: string, start: () => Promise<T>): Promise<T> {
    onStep(line)
    const started = await start()
    closers.push(() => started.close())
    return started
  }

  try {
    if (!sources && !options.isBuilt) {
      onStep('Building what has changed')
      await bringBuildUpToDate(onLog)
    }
    const services = await startServices(options, { onStep, step, closers })
    const { certificate, organisation, web, microsoft, azurite } = services
    const apps = await step('Starting the API', () => startApps({ ...services, options, onLog }))
    const cast = personas(organisation)
    const openWeb = () =>
      web.open({
        apiOrigin: apps.host.origin,
        hrOrigin: async () => (await apps.hr()).origin,
        desk: deskOf({ organisation, personas: cast, microsoft, host: apps.host }),
      })
    openWeb()
    return {
      webOrigin: web.origin,
      microsoft,
      azurite,
      get host() {
        return apps.host
      },
      hr: apps.hr,
      organisation,
      personas: cast,
      caPath: certificate.caPath,
      tokenFor: (oid, now) => microsoft.tokenFor(oid, now === undefined ? {} : { now }),
      runJob: (job, asIfAt) => runJob(apps.host, job, asIfAt),
      restartApi: () => apps.restart(openWeb),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
