import { fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { readDirectory } from '../../api/jobs/people/read-directory.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import { tableOpener, type TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startAzuriteProcess } from '../../sandbox/azurite.ts'
import { startTestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import type { Meeting } from '../../sandbox/organisation/calendar/meeting.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { memoryTables } from '../memory-tables.ts'
import { storageCredential } from '../start-storage.ts'
import type { CalendarsAsked, CalendarsRun } from './calendars-worker.ts'
import { serveRows } from './rows-elsewhere.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'

/**
 * An instance has 2,048 MB (infra/main.bicep), and Node lets its heap grow to half of what a machine has. With the heap
 * it would take on a larger machine it collects later, and uses more than it needs.
 */
const heapMb = 1_024

/** An organisation of so many people, of whose managers at most so many are read. */
export type Night = { people: number; managers: number; onTables: boolean }

/** How the night went; `perMailbox` is how many requests each mailbox got, in ascending order. */
export type NightCost = CalendarsRun & { managers: number; pairs: number; perMailbox: number[] }

/**
 * One night's calendars: Graph and, unless there is a table service, the rows are in this process; the work is done by
 * another. The directory is read here, before, since only the calendars are measured.
 */
export async function calendarsNight({ people, managers, onTables }: Night): Promise<NightCost> {
  const made = makeOrganisation({ people, today })
  let isChanged = false
  const calendar: typeof made.calendar = (...asked) => {
    const meetings = made.calendar(...asked)
    return isChanged ? meetings.map(movedInSome) : meetings
  }
  const organisation = { ...made, calendar }
  const tenant = await startTestTenant({ organisation, clock: () => Date.parse(tonight) })
  const { microsoft, certificate } = tenant
  const azurite = onTables ? await startAzuriteProcess({ certificate }) : undefined
  try {
    const tables = azurite ? { endpoint: azurite.tables, ca: certificate.ca } : null
    const rows = tables ? rowsAt(tables) : memoryTables()
    const token = await tenant.identityToken()
    const world = jobsWorld({ microsoft, identityToken: async () => token }, rows, undefined, 30_000)
    const chosen = await managersToRead(world, managers)
    const asked: CalendarsAsked = { graphOrigin: microsoft.graphOrigin, token, tables, run: tonight, managers: chosen }
    microsoft.requests.length = 0
    const run = await inWorker(asked, rows, { caPath: certificate.caPath, onChange: () => (isChanged = true) })
    if (run.givenUp.length > 0) throw new Error(`${run.givenUp.length} calendars were given up: ${run.givenUp[0]}`)
    const calendars = microsoft.requests.filter(({ path }) => path.includes('/calendarView'))
    const perMailbox = [...Map.groupBy(calendars, ({ path }) => path).values()].map(({ length }) => length)
    const sorted = perMailbox.toSorted((a, b) => a - b)
    const pairs = await pairsOf(world, new Set(chosen.map(({ oid }) => oid)))
    return { ...run, managers: chosen.length, pairs, perMailbox: sorted }
  } finally {
    await azurite?.close()
    await tenant.stop()
  }
}

const hourMs = 3_600_000
const changedShare = 20

/** The 1:1s of one in twenty pairs are an hour later, as far as they lie ahead. */
function movedInSome(meeting: Meeting): Meeting {
  const { organiser, invitees, startAt, endAt, originalStartAt } = meeting
  const [invited, more] = invitees
  const [one, other] = [organiser.oid, invited?.oid ?? null]
  if (one === null || other === null || more !== undefined) return meeting
  if (startAt < Date.parse(tonight) + 3 * 24 * hourMs) return meeting
  const pair = one < other ? one + other : other + one
  if (hash('sha256', pair, 'buffer').readUInt32BE(0) % changedShare !== 0) return meeting
  return {
    ...meeting,
    startAt: startAt + hourMs,
    endAt: endAt + hourMs,
    originalStartAt: originalStartAt ?? startAt,
  }
}

async function managersToRead({ ports, waiting }: JobsWorld, most: number): Promise<CalendarsAsked['managers']> {
  await readDirectory(ports, { run: tonight, now: tonight })
  await startCalendars(ports, tonight)
  return waiting
    .splice(0)
    .flatMap(({ name, message }) => (name === 'calendars' ? message : []))
    .slice(0, most)
}

async function pairsOf({ ports }: JobsWorld, read: ReadonlySet<string>): Promise<number> {
  let pairs = 0
  for await (const { managerOid } of ports.people.currentEdges()) if (read.has(managerOid)) pairs += 1
  return pairs
}

async function inWorker(
  asked: CalendarsAsked,
  rows: (name: TableName) => Rows,
  { caPath, onChange }: { caPath: string; onChange: () => void },
): Promise<CalendarsRun> {
  const child = fork(join(import.meta.dirname, 'calendars-worker.ts'), {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: caPath },
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-heap-size=${heapMb}`],
  })
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the worker ended with ${code}`)))
  // After its report the worker may go.
  gone.catch(() => {})
  try {
    serveRows(child, rows)
    child.on('message', ({ kind }: { kind: string }) => {
      if (kind !== 'change') return
      onChange()
      child.send({ kind: 'changed' })
    })
    await Promise.race([once(child, 'message'), gone])
    const done = new Promise<CalendarsRun>((resolve) => {
      child.on('message', (message: { kind: string }) => message.kind === 'done' && resolve(message as CalendarsRun))
    })
    child.send(asked)
    return await Promise.race([done, gone])
  } finally {
    child.kill()
  }
}

function rowsAt({ endpoint, ca }: { endpoint: string; ca: string }): (name: TableName) => Rows {
  const open = tableOpener({ endpoint, credential: storageCredential, options: { tlsOptions: { ca } } })
  return (name) => tableRows(open(name))
}
