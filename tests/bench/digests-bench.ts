import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sendDigest } from '../../api/jobs/digests/send-digest.ts'
import { mimeMessage } from '../../api/graph/mime-message.ts'
import { dateHolidays } from '../../api/holidays/date-holidays.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { digestWriter } from '../../api/mail/digest/digest-writer.ts'
import { deliveriesTable } from '../../api/tables/mail/deliveries-table.ts'
import { wayOutTable } from '../../api/tables/mail/way-out-table.ts'
import { figuresChoiceTable } from '../../api/tables/people/figures-choice-table.ts'
import { overviewTable } from '../../api/tables/ledger/overview-table.ts'
import { pairTable } from '../../api/tables/record/pair-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import { planTable } from '../../api/tables/plans/plan-table.ts'
import { releasesTable } from '../../api/tables/releases/releases-table.ts'
import { runsTable } from '../../api/tables/operations/runs-table.ts'
import { aDigest } from '../api/a-digest.ts'
import { fillWithReaders, readerOid } from '../api/builders.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { memoryTables, type Tables } from '../memory-tables.ts'
import { against, type Measured } from './ratios.ts'

const recipients = 10_000
const mails = 3_000
const monday = '2026-10-19'
const now = '2026-10-19T05:05:00.000Z'
const keys = cachedKeys(localWrapper())
const app = { teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' }

/** Rendering on one core, and a run of ten thousand digests over memory: what each asks of storage, and what stays in memory. */
export async function benchDigests(progress: (line: string) => void): Promise<Measured[]> {
  progress(`digests: rendering ${mails}`)
  const { writeUs, mimeUs } = await renderingUs()
  progress(`digests: a run of ${recipients}`)
  const run = await runAll()
  return [
    against(
      'a digest written, HTML and text',
      writeUs,
      'us',
      2_000,
      `${mails} mails with all parts, of one core’s time`,
      0.1,
    ),
    against('the same as MIME, ready to be sent', mimeUs, 'us', 2_000, 'writing included, of one core’s time', 0.1),
    against('storage reads for a digest', run.reads, 'requests', 2, `person and list, ${recipients} recipients`),
    {
      name: 'storage requests for a digest in all',
      value: run.requests,
      unit: 'requests',
      from: 'claim, sending, sent, counted',
    },
    against(
      'memory of the last tenth to the second',
      run.growth,
      'x',
      1.1,
      'what lives; what a run itself writes is thrown away',
      0.1,
    ),
  ]
}

async function renderingUs(): Promise<{ writeUs: number; mimeUs: number }> {
  const writer = digestWriter(app)
  const digests = ['en-GB', 'de-DE', 'en-US'].map((language) => aDigest({ language }))
  const write = (at: number) => writer.write(digests[at % 3] ?? aDigest())
  const wayOut = 'https://api.contoso.example/api/endMails?word=word'
  const compose = (at: number) => mimeMessage({ ...write(at), wayOut }, 'throughline@contoso.example')
  const each = async (work: (at: number) => unknown): Promise<number> => {
    for (let at = 0; at < 300; at += 1) await work(at)
    const start = process.cpuUsage()
    for (let at = 0; at < mails; at += 1) await work(at)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / mails
  }
  return { writeUs: await each(write), mimeUs: await each(compose) }
}

async function runAll(): Promise<{ reads: number; requests: number; growth: number }> {
  const count = { reads: 0, requests: 0 }
  const tables = memoryTables()
  await fill(tables)
  const counted = countedTables(tables, count)
  const ports = portsOver(counted)
  const heaps: number[] = []
  for (let at = 0; at < recipients; at += 1) {
    await sendDigest(ports, { run: now, oid: readerOid(at), monday }, { attempt: 1, now })
    if ((at + 1) % (recipients / 10) === 0) heaps.push(heapAfterCollecting())
  }
  const growth = (heaps.at(-1) ?? 0) / (heaps[1] ?? 1)
  return { reads: count.reads / recipients, requests: count.requests / recipients, growth }
}

/** What lives, without what only waits to be thrown away. */
function heapAfterCollecting(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

function portsOver(tables: Tables): Parameters<typeof sendDigest>[0] {
  return {
    people: peopleTable(tables('people')),
    overview: overviewTable(tables('overview'), keys),
    pairs: pairTable(tables('pairs'), keys),
    plans: planTable({ pairs: tables('pairs'), privates: tables('private') }, keys),
    figures: figuresChoiceTable(tables('people')),
    releases: releasesTable(tables('releases')),
    deliveries: deliveriesTable(tables('deliveries')),
    runs: runsTable(tables('runs')),
    holidays: dateHolidays(),
    digestsFor: 'all',
    digestWriter: digestWriter(app),
    wayOut: wayOutTable(tables('deliveries'), keys, 'https://api.contoso.example'),
    queue: { send: async () => undefined },
    mail: {
      send: async (_mail, onLeaving) => {
        await onLeaving()
        return { kind: 'sent' }
      },
    },
  }
}

/** Reads of people and lists apart; of the tables that a run writes nothing stays but the one key of all ways out. */
function countedTables(tables: Tables, count: { reads: number; requests: number }): Tables {
  const fresh = new Set(['deliveries', 'runs'])
  return (name) => {
    const rows = tables(name)
    const isFresh = (partition: string) => fresh.has(name) && partition !== 'way-out'
    const seen = (partition: string) => {
      count.requests += 1
      if (!fresh.has(name)) count.reads += 1
      return isFresh(partition)
    }
    const counted: Rows = {
      ...rows,
      read: (...where) => (seen(where[0]) ? Promise.resolve(undefined) : rows.read(...where)),
      range: (...where) => {
        seen(where[0])
        return rows.range(...where)
      },
      write: async (...where) => (seen(where[0]) ? 'written' : rows.write(...where)),
      change: (...where) => {
        seen(where[0])
        return rows.change(...where)
      },
    }
    return counted
  }
}

async function fill(tables: Tables): Promise<void> {
  const { people, overview } = portsOver(tables)
  await fillWithReaders({ people, overview }, { readers: recipients, meetOn: monday })
  // The key of each list was made long ago.
  for (let nth = 0; nth < recipients; nth += 1) await overview.markOf(readerOid(nth))
}
