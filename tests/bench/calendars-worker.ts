import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import { tableOpener, type TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { jobsWorld } from '../jobs-world.ts'
import { storageCredential } from '../start-storage.ts'
import { countRequests, type Shapes } from './count-requests.ts'
import { rowsOfParent } from './rows-elsewhere.ts'
import { watchMemory, type MemoryByTenth } from './watch-memory.ts'

/** What reading the calendars cost this process. Memory in MB; storage requests by shape, none with rows elsewhere. */
export type CalendarsRun = {
  kind: 'done'
  /** Managers whose time was taken: all but the first, with whom the code gets warm. */
  timed: number
  seconds: number
  cpuSeconds: number
  memory: MemoryByTenth
  storage: Shapes
  /** The night after, of all managers, with the calendars as they were. */
  after: Later
  /** And the night after that, in which the 1:1s that lie ahead were moved in one of twenty pairs. */
  changed: Later
  givenUp: string[]
}

type Later = { cpuSeconds: number; storage: Shapes }

/** Where this process finds Graph and, if there is one, a table service; and whose calendars it reads. */
export type CalendarsAsked = {
  graphOrigin: string
  token: string
  tables: { endpoint: string; ca: string } | null
  run: string
  managers: { oid: string; team?: Record<string, string> }[]
}

/** As many messages at once as the host gives to one instance. */
const hostSettings = readFileSync(join(import.meta.dirname, '..', '..', 'api', 'host.json'), 'utf8')
const { batchSize } = (JSON.parse(hostSettings) as { extensions: { queues: { batchSize: number } } }).extensions.queues

const mostToWarmUp = 50
const dayMs = 86_400_000

// A process of its own, as a worker has one: its time and its memory are its own. NODE_EXTRA_CA_CERTS lets it trust the
// sandbox. Whose calendars it reads comes as a message, since a line of arguments cannot name twelve thousand.
let storage: Shapes = {}
process.once('message', (asked: CalendarsAsked) => {
  void work(asked).then((run) => process.send?.(run, () => process.disconnect()))
})
process.send?.({ kind: 'ready' })

async function work(asked: CalendarsAsked): Promise<CalendarsRun> {
  const { graphOrigin, token, tables, run, managers } = asked
  const rows = tables === null ? rowsOfParent() : rowsAt(tables)
  const tenant = { microsoft: { graphOrigin, mailSender: '' }, identityToken: async () => token }
  const world = jobsWorld(tenant, rows, cachedKeys(localWrapper()), 30_000)
  const warmUp = Math.min(mostToWarmUp, Math.floor(managers.length / 2))
  const messagesAt = (at: string, some = managers) => some.map((one) => ({ ...one, run: at }))
  const send = (some: CalendarsAsked['managers']) => world.ports.queue.send('calendars', messagesAt(run, some))
  let isWarm = false
  const left = () => world.waiting.length + (isWarm ? 0 : managers.length - warmUp)
  const memoryByTenth = watchMemory(() => 1 - left() / managers.length)
  await send(managers.slice(0, warmUp))
  await world.drain(run, batchSize)
  const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()]
  await send(managers.slice(warmUp))
  isWarm = true
  await world.drain(run, batchSize)
  const first = {
    timed: managers.length - warmUp,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: secondsOf(process.cpuUsage(cpuBefore)),
    memory: memoryByTenth(),
    storage,
  }
  async function later(nights: number): Promise<Later> {
    storage = {}
    const at = new Date(Date.parse(run) + nights * dayMs).toISOString()
    const cpuBefore = process.cpuUsage()
    await world.ports.queue.send('calendars', messagesAt(at))
    await world.drain(at, batchSize)
    return { cpuSeconds: secondsOf(process.cpuUsage(cpuBefore)), storage }
  }
  const after = await later(1)
  await changed()
  const onChange = await later(2)
  return {
    kind: 'done',
    ...first,
    after,
    changed: onChange,
    givenUp: world.poison.map(({ trouble }) => String(trouble)),
  }
}

/** Asks the process in which Graph lies to move what lies ahead in some calendars. */
function changed(): Promise<void> {
  return new Promise((resolve) => {
    process.on('message', ({ kind }: { kind: string }) => kind === 'changed' && resolve())
    process.send?.({ kind: 'change' })
  })
}

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}

function rowsAt({ endpoint, ca }: { endpoint: string; ca: string }): (name: TableName) => Rows {
  const open = tableOpener({ endpoint, credential: storageCredential, options: { tlsOptions: { ca } } })
  return (name) => {
    const client = open(name)
    client.pipeline.addPolicy(
      countRequests(() => storage),
      { afterPhase: 'Retry' },
    )
    return tableRows(client)
  }
}
