import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { readDirectory } from '../../api/jobs/people/read-directory.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { tableOpener, type TableName } from '../../api/tables/table-client.ts'
import { tableRows } from '../../api/tables/table-rows.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { jobsWorld } from '../jobs-world.ts'
import { storageCredential } from '../start-storage.ts'

/** What one night's calendars cost, as the bench's parent reads it from standard output. */
export type CalendarsRun = {
  managers: number
  pairs: number
  seconds: number
  /** Largest memory while calendars were read, in MB; stores in memory are part of it. */
  memory: number
  /** Storage requests by method and the shape of their filter; empty in memory. */
  storage: Record<string, number>
}

/** Where the night finds Graph and, if it is not kept in memory, storage; and how many managers it reads at most. */
export type CalendarsNight = {
  graphOrigin: string
  identity: { endpoint: string; header: string }
  tables?: string
  ca: string
  managers: number
}

// A process of its own, so that its time and its memory are its own. NODE_EXTRA_CA_CERTS lets it trust the sandbox.
const asked = JSON.parse(process.argv[2] ?? '{}') as CalendarsNight
const tonight = '2026-10-14T22:00:00.000Z'
const messagesAtOnce = 8

async function identityToken(): Promise<string> {
  const { endpoint, header } = asked.identity
  const address = `${endpoint}?api-version=2019-08-01&resource=${encodeURIComponent('https://graph.microsoft.com')}`
  const answer = await fetch(address, { headers: { 'x-identity-header': header } })
  return ((await answer.json()) as { access_token: string }).access_token
}

const storage: Record<string, number> = {}
// The product keeps its token until it runs out, and so does this.
const token = await identityToken()
const tenant = { microsoft: { graphOrigin: asked.graphOrigin, mailSender: '' }, identityToken: async () => token }
const rows = asked.tables === undefined ? undefined : rowsAt(asked.tables)
const world = jobsWorld(tenant, rows, cachedKeys(localWrapper()), 30_000)
await readDirectory(world.ports, { run: tonight, now: tonight })
await startCalendars(world.ports, tonight)
world.waiting.splice(asked.managers)
const managers = world.waiting.length
for (const shape of Object.keys(storage)) delete storage[shape]

let memory = 0
const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss / 1e6)), 200)
const startedAt = performance.now()
await world.drain(tonight, messagesAtOnce)
const seconds = (performance.now() - startedAt) / 1000
clearInterval(watch)
const counted = { ...storage }
let pairs = 0
for await (const { managerOid } of world.ports.people.currentEdges()) {
  if ((await world.ports.people.calendarState(managerOid)) !== undefined) pairs += 1
}
const run: CalendarsRun = {
  managers,
  pairs,
  seconds,
  memory,
  storage: counted,
}
console.log(JSON.stringify(run))

function rowsAt(endpoint: string) {
  const open = tableOpener({
    endpoint,
    credential: storageCredential,
    options: { tlsOptions: { ca: asked.ca } },
  })
  return (name: TableName) => {
    const client = open(name)
    client.pipeline.addPolicy({
      name: 'count',
      sendRequest: (request, next) => {
        const shape = `${request.method} ${filterShape(new URL(request.url))}`.trim()
        storage[shape] = (storage[shape] ?? 0) + 1
        return next(request)
      },
    })
    return tableRows(client)
  }
}

/** `PartitionKey eq and RowKey ge`: which keys a query names and how, without what they are. */
function filterShape({ pathname, searchParams }: URL): string {
  if (pathname.endsWith('$batch')) return 'transaction'
  if (pathname.includes('PartitionKey=')) return 'one row'
  return (
    searchParams
      .get('$filter')
      ?.replaceAll(/'[^']*'/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  )
}
