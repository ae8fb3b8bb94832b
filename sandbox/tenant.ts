import { mkdirSync } from 'node:fs'
import { startAzurite, startAzuriteProcess, type Azurite } from './azurite.ts'
import { makeCertificate } from './certificate.ts'
import { startFunctionsHost, type FunctionsHost } from './functions-host/start-functions-host.ts'
import { startMicrosoft, type Microsoft } from './microsoft/start-microsoft.ts'
import { makeOrganisation, type Organisation } from './organisation/make-organisation.ts'
import { personas, type Persona } from './organisation/personas.ts'
import { apiEnvironment } from './tenant/api-environment.ts'
import { hrEnvironment, storageGrantsOf } from './tenant/hr-environment.ts'
import { bringBuildUpToDate, built } from './tenant/build.ts'
import { keptIn, moveMails, moveVault } from './tenant/kept-vault.ts'
import { deskOf } from './tenant/desk.ts'
import { jobNames, runJob, type JobName, type JobResult } from './tenant/run-job.ts'
import { startWeb, type Answer } from './web/start-web.ts'

export type TenantOptions = {
  /** Size of the organisation, 60 at least. */
  people?: number
  seed?: string
  /** Folder that keeps the tables, the mails and the vault's key between runs. */
  keep?: string
  /** Folder of the pages; the built ones unless another is named. It is read when a page is asked for. */
  tab?: string
  /** Port of the web server; 0 for a free one. */
  port?: number
  /** The storage in this process (quick for a test) or in one of its own (the default). */
  storage?: 'process' | 'here'
  /** Runs timers by their schedules. Off, they run only when somebody fires them. */
  timers?: boolean
  /** The caller has brought the build up to date; otherwise that comes first. */
  isBuilt?: boolean
  /** What stands in place of the build: folders with the API and with HR's own process, and who answers for the pages. */
  sources?: { api: string; hr: string; pages: Answer }
  /** Hears what is going on: one line for each step, and each line that the API logs. */
  onStep?: (line: string) => void
  onLog?: (line: string) => void
}

/** A whole Microsoft 365 tenant on this machine, with Throughline deployed in it. */
export type RunningTenant = {
  /** Pages, Teams windows, the API (below /api) and HR's own process (below /hr-api) share this origin. */
  webOrigin: string
  microsoft: Microsoft
  azurite: Azurite
  /** The API as it runs now; another one after a restart. */
  readonly host: FunctionsHost
  /** HR's own process. */
  readonly hr: FunctionsHost
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
  const { onStep = () => {}, onLog = () => {}, keep, sources } = options
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
    const certificate = await makeCertificate()
    closers.push(() => certificate.dispose())
    onStep('Making up an organisation')
    const organisation = makeOrganisation({ ...definedOf(options) })
    const web = await step('Opening the web server', () =>
      startWeb({
        port: options.port ?? 0,
        tabDirectory: options.tab ?? built.tab,
        ...(sources && { pages: sources.pages }),
      }),
    )
    if (keep !== undefined) mkdirSync(keep, { recursive: true })
    if (keep !== undefined) moveMails(keep, web.origin)
    const kept = keep === undefined ? undefined : keptIn(keep)
    const files = kept && { vaultFile: kept.vaultFile, mailsFile: kept.mailsFile }
    const microsoft = await step('Starting Entra, Graph and Key Vault', () =>
      startMicrosoft({ organisation, certificate, ...files }),
    )
    if (keep !== undefined) moveVault(keep, microsoft.keyId)
    const azurite = await step('Starting the storage', () => {
      const start = options.storage === 'here' ? startAzurite : startAzuriteProcess
      return start({ certificate, grants: storageGrantsOf(microsoft), ...(kept && { keepIn: kept.storage }) })
    })
    const startApi = () =>
      startFunctionsHost({
        directory: sources?.api ?? built.api,
        environment: {
          ...apiEnvironment({ microsoft, azurite, certificate, webOrigin: web.origin }),
          ...(options.timers ? {} : timersOff()),
          ...(kept && { SANDBOX_TIMERS_FILE: kept.timers }),
        },
        onLine: onLog,
      })
    const startHr = () =>
      startFunctionsHost({
        directory: sources?.hr ?? built.hr,
        environment: hrEnvironment({ microsoft, azurite, certificate, webOrigin: web.origin }),
        onLine: onLog,
      })
    onStep('Starting the API')
    let [host, hr] = await bothOf(startApi, startHr)
    closers.push(async () => void (await Promise.all([host.close(), hr.close()])))

    const cast = personas(organisation)
    const tokenFor = (oid: string, now?: number) => microsoft.tokenFor(oid, now === undefined ? {} : { now })
    const openWeb = () =>
      web.open({
        apiOrigin: host.origin,
        hrOrigin: hr.origin,
        desk: deskOf({ organisation, personas: cast, microsoft, host }),
      })
    openWeb()
    return {
      webOrigin: web.origin,
      microsoft,
      azurite,
      get host() {
        return host
      },
      get hr() {
        return hr
      },
      organisation,
      personas: cast,
      caPath: certificate.caPath,
      tokenFor,
      runJob: (job, asIfAt) => runJob(host, job, asIfAt),
      restartApi: async () => {
        const before = [host, hr]
        ;[host, hr] = await bothOf(startApi, startHr)
        openWeb()
        await Promise.all(before.map((one) => one.close()))
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Starts two at once; when one of them does not start, the other one is not left running. */
async function bothOf(...starts: [Start, Start]): Promise<[FunctionsHost, FunctionsHost]> {
  const [first, second] = await Promise.allSettled(starts.map((start) => start()))
  if (first?.status === 'fulfilled' && second?.status === 'fulfilled') return [first.value, second.value]
  for (const one of [first, second]) if (one?.status === 'fulfilled') await one.value.close()
  throw [first, second].find((one) => one?.status === 'rejected')?.reason
}

type Start = () => Promise<FunctionsHost>

function definedOf({ people, seed }: TenantOptions): { people?: number; seed?: string } {
  return { ...(people === undefined ? {} : { people }), ...(seed === undefined ? {} : { seed }) }
}

function timersOff(): Record<string, string> {
  return Object.fromEntries(jobNames.map((job) => [`AzureWebJobs.start-${job}.Disabled`, 'true']))
}
