import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startAzuriteProcess } from '../../sandbox/azurite.ts'
import { startTestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import type { CalendarsNight, CalendarsRun } from './calendars-worker.ts'
import { against, type Measured } from './ratios.ts'

const run = promisify(execFile)
const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'

/** Node collects late what it has room for; a worker that is to stay below 300 MB is given this much. */
const heapMb = 160

type Night = { people: number; managers: number; onTables: boolean }

/** A night's calendars in a process of its own, and how many requests each mailbox got, in ascending order. */
async function night({ people, managers, onTables }: Night): Promise<CalendarsRun & { perMailbox: number[] }> {
  const organisation = makeOrganisation({ people, today })
  const tenant = await startTestTenant({ organisation, clock: () => Date.parse(tonight) })
  const { microsoft, certificate } = tenant
  const azurite = onTables ? await startAzuriteProcess({ certificate }) : undefined
  try {
    const asked: CalendarsNight = {
      graphOrigin: microsoft.graphOrigin,
      identity: { endpoint: microsoft.identityEndpoint, header: microsoft.identityHeader },
      ...(azurite ? { tables: azurite.tables } : {}),
      ca: certificate.ca,
      managers,
    }
    const script = join(import.meta.dirname, 'calendars-worker.ts')
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate.caPath }
    // Only with its rows elsewhere does the worker have to do with little; rows in memory are not its own need.
    const heap = onTables ? [`--max-old-space-size=${heapMb}`] : []
    const given = ['--disable-warning=ExperimentalWarning', ...heap, script, JSON.stringify(asked)]
    const { stdout } = await run(process.execPath, given, { env })
    const calendars = microsoft.requests.filter(({ path }) => path.includes('/calendarView'))
    const perMailbox = [...Map.groupBy(calendars, ({ path }) => path).values()].map(({ length }) => length)
    return { ...(JSON.parse(stdout) as CalendarsRun), perMailbox: perMailbox.toSorted((a, b) => a - b) }
  } finally {
    await azurite?.close()
    await tenant.stop()
  }
}

/**
 * Reading calendars against the sandbox's Graph: 500 managers on the table service, where requests and filters are
 * counted; then as many of a thousand and of twelve thousand managers with their rows in memory, whose cost per pair must
 * be the same however large the organisation is. `small` shrinks everything; `whole` reads all of the thousands.
 */
export async function benchCalendars(
  progress: (line: string) => void,
  { small, whole }: { small: boolean; whole: boolean },
): Promise<Measured[]> {
  const on = async (what: string, asked: Night) => {
    const people = small ? Math.round(asked.people / 20) : asked.people
    const measured = await night({ ...asked, people, managers: small ? 25 : asked.managers })
    const rate = (measured.managers / measured.seconds).toFixed(1)
    progress(`${measured.managers} managers, ${measured.pairs} pairs, ${what}: ${rate} managers a second`)
    return measured
  }
  const most = whole ? 12_000 : 400
  const tables = await on('on the table service', { people: 4_300, managers: 500, onTables: true })
  const thousand = await on('of 1,000, in memory', { people: 8_800, managers: most, onTables: false })
  const many = await on('of 12,000, in memory', { people: 105_000, managers: most, onTables: false })
  for (const [shape, count] of Object.entries(tables.storage)) progress(`${count} x ${shape}`)
  const cost = ({ seconds, pairs }: CalendarsRun) => seconds / pairs
  const perPair = Object.values(tables.storage).reduce((sum, count) => sum + count, 0) / tables.pairs
  const scans = Object.keys(tables.storage).filter(
    (shape) => shape.includes(' ge') && !shape.includes('PartitionKey eq'),
  )
  const from = `${tables.managers} managers on the table service`
  const both = `${thousand.managers} of 1,000 and ${many.managers} of 12,000 managers in memory`
  return [
    against('calendars: requests per mailbox, 99th percentile', atShare(many.perMailbox, 0.99), 'requests', 2, both),
    against('calendars: storage requests per pair', perPair, 'requests', 20, from),
    against('calendars: queries that name no partition', scans.length, 'requests', 0, from),
    against('calendars: memory of the worker', tables.memory, 'MB', 300, from),
    against('calendars: time per pair, 12,000 to 1,000 managers', cost(many) / cost(thousand), 'x', 1.3, both, 0.1),
    { name: 'calendars: time per manager', value: (tables.seconds / tables.managers) * 1000, unit: 'ms', from },
  ]
}

function atShare(ascending: readonly number[], share: number): number {
  return ascending[Math.ceil(ascending.length * share) - 1] ?? 0
}
