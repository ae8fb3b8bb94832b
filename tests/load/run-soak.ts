import { readFileSync } from 'node:fs'
import { tableOpener } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { Usage } from '../../sandbox/functions-host/usage-of-process.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import type { JobName } from '../../sandbox/tenant/run-job.ts'
import { createCall } from '../../tab/client/create-call.ts'
import { apiCredential } from '../start-storage.ts'
import { countedCall, nothingCounted } from './counted-call.ts'
import { inTurns, untilDone } from './in-turns.ts'
import { loadPanel } from './load-panel.ts'
import { pairsOf } from './pairs-of.ts'
import { requestsIn } from './run-load.ts'
import { tellSession } from './tell-session.ts'
import { wrongLines } from './wrong-lines.ts'

/** What one day of the fortnight left behind and cost. Times are processor time of the API's process. */
export type SoakDay = {
  on: string
  /** Rows that opening the pairs reads, and all that lie in the storage. */
  activeRows: number
  rows: number
  heapMB: number
  nightMs: number
  requests: number
  requestMs: number
  /** What went wrong. */
  faults: string[]
}

export type Soak = {
  tenant: RunningTenant
  days: number
  pairs: number
  /** Which jobs run each night; on a Monday the digests go out as well, where they are among them. */
  jobs: readonly JobName[]
  progress?: (line: string) => void
}

const dayMs = 86_400_000
const hourMs = 3_600_000
const digestHour = 15.5
const ofPeople = ['pairs', 'private', 'people', 'colleagues', 'overview', 'threads', 'ledger'] as const
const ofRuns = ['blockFacts', 'releases', 'segments', 'pulse', 'deliveries', 'runs', 'access', 'deeds'] as const

/**
 * Days in time-lapse, the last of which is yesterday: each night the jobs run, each day the two of every pair have a 1:1
 * and type the same amount. Whatever then grows from week to week is no use but a leak.
 */
export async function runSoak(soak: Soak): Promise<SoakDay[]> {
  const { tenant, days, progress = () => undefined } = soak
  const today = Math.floor(tenant.organisation.now / dayMs) * dayMs
  const lived: SoakDay[] = []
  for (let at = today - days * dayMs; at < today; at += dayMs) {
    progress(`day ${lived.length + 1} of ${days}`)
    lived.push(await oneDay(soak, at))
  }
  return lived
}

async function oneDay(soak: Soak, at: number): Promise<SoakDay> {
  const { tenant } = soak
  const counted = nothingCounted()
  const before = await tenant.host.usage()
  const nightFaults = await oneNight(soak, at)
  const morning = await tenant.host.usage()
  let wrong: string[]
  try {
    await tenant.host.shiftClock(at + 9 * hourMs - Date.now())
    const panels = panelsOf(soak, { at: at + 9 * hourMs, counted })
    await inTurns(panels, 4, untilDone(tellSession))
    await inTurns(panels, 4, async (panel) => panel.side === 'manager' && panel.close())
    await inTurns(
      panels,
      4,
      untilDone((panel) => panel.settle()),
    )
    wrong = wrongLines(panels)
  } finally {
    await tenant.host.shiftClock(0)
  }
  const evening = await tenant.host.usage()
  const requests = requestsIn(counted)
  return {
    on: new Date(at).toISOString().slice(0, 10),
    ...(await rowsIn(tenant)),
    heapMB: evening.heapMB,
    nightMs: spent(before, morning),
    requests,
    requestMs: spent(morning, evening) / requests,
    faults: [...nightFaults, ...counted.troubles, ...wrong],
  }
}

function spent(from: Usage, to: Usage): number {
  return to.processorMs - from.processorMs
}

async function oneNight({ tenant, jobs }: Soak, at: number): Promise<string[]> {
  const isMonday = new Date(at).getUTCDay() === 1
  const faults: string[] = []
  for (const job of jobs) {
    if (job === 'digests' && !isMonday) continue
    const hour = job === 'digests' ? digestHour : 1
    const { isGood, said } = await tenant.runJob(job, at + hour * hourMs)
    if (!isGood) faults.push(said)
  }
  return faults
}

/** Every day a new window: a token of that day. */
function panelsOf({ tenant, pairs }: Soak, day: { at: number; counted: ReturnType<typeof nothingCounted> }) {
  return pairsOf(tenant.organisation, pairs).flatMap(({ manager, report, pairId }) =>
    (['manager', 'report'] as const).map((side) => {
      const oid = side === 'manager' ? manager : report
      const made = tenant.tokenFor(oid, day.at)
      const call = createCall({ base: `${tenant.host.origin}/api`, token: () => made })
      return loadPanel({ side, oid, pairId, call: countedCall(call, day.counted) })
    }),
  )
}

async function rowsIn({ microsoft, azurite, caPath }: RunningTenant): Promise<{ rows: number; activeRows: number }> {
  const options = { tlsOptions: { ca: readFileSync(caPath, 'utf8') } }
  const open = tableOpener({ endpoint: azurite.tables, credential: apiCredential({ microsoft }), options })
  let [rows, activeRows] = [0, 0]
  for (const name of [...ofPeople, ...ofRuns]) {
    for await (const { key } of tableRows(open(name)).scan({})) {
      rows += 1
      if (name === 'pairs' && key.startsWith('a|')) activeRows += 1
    }
  }
  return { rows, activeRows }
}
