import type { Keys } from '../api/ports/keys.ts'
import type { JobMessages, JobQueue, QueueName } from '../api/ports/job-queue.ts'
import type { JobPorts } from '../api/jobs/job-ports.ts'
import { works } from '../api/jobs/all-jobs.ts'
import { activityGraph } from '../api/graph/activity-graph.ts'
import { calendarGraph } from '../api/graph/calendar/calendar-graph.ts'
import { directoryGraph } from '../api/graph/directory-graph.ts'
import { graphFor, type Graph } from '../api/graph/graph.ts'
import { mailGraph, mailPacing } from '../api/graph/mail-graph.ts'
import { mailboxSettingsGraph } from '../api/graph/mailbox-settings-graph.ts'
import { dateHolidays } from '../api/holidays/date-holidays.ts'
import { cachedKeys } from '../api/keys/cached-keys.ts'
import { appLink } from '../api/mail/app-link.ts'
import { digestWriter } from '../api/mail/digest/digest-writer.ts'
import { accessTable } from '../api/tables/record/access-table.ts'
import { blockFactsTable } from '../api/tables/ledger/block-facts-table.ts'
import { colleaguesTable } from '../api/tables/people/colleagues-table.ts'
import { deliveriesTable } from '../api/tables/mail/deliveries-table.ts'
import { wayOutTable } from '../api/tables/mail/way-out-table.ts'
import { expiryTable } from '../api/tables/expiry/expiry-table.ts'
import { figuresChoiceTable } from '../api/tables/people/figures-choice-table.ts'
import { ledgerTable } from '../api/tables/ledger/ledger-table.ts'
import { memoryRows } from '../api/tables/storage/memory-rows.ts'
import { organisationLogTable } from '../api/tables/operations/organisation-log-table.ts'
import { overviewTable } from '../api/tables/ledger/overview-table.ts'
import { pairOutlineTable } from '../api/tables/record/pair-outline-table.ts'
import { pairTable } from '../api/tables/record/pair-table.ts'
import { peopleTable } from '../api/tables/people/people-table.ts'
import { planTable } from '../api/tables/plans/plan-table.ts'
import { promiseTitlesTable } from '../api/tables/people/promise-titles-table.ts'
import { pulseTable } from '../api/tables/releases/pulse-table.ts'
import { releasesTable } from '../api/tables/releases/releases-table.ts'
import type { Rows } from '../api/tables/storage/rows.ts'
import { runsTable } from '../api/tables/operations/runs-table.ts'
import { importedFiguresTable } from '../api/tables/releases/imported-figures-table.ts'
import { agreedPublishRules } from '#domain/distribution/publish-rules'
import { segmentsTable } from '../api/tables/releases/segments-table.ts'
import { syncTable } from '../api/tables/operations/sync-table.ts'
import type { TableName } from '../api/tables/storage/table-client.ts'
import { localWrapper } from './api/local-wrapper.ts'
import { memoryTables } from './memory-tables.ts'

type Waiting = { [Name in QueueName]: { name: Name; message: JobMessages[Name]; attempt: number } }[QueueName]

/** What the jobs need of a tenant. */
export type GraphOfTenant = {
  microsoft: { graphOrigin: string; mailSender: string }
  identityToken(): Promise<string>
}

export type JobsWorld = {
  ports: JobPorts
  rows: (name: TableName) => Rows
  /** Messages that wait, in the order they came. */
  waiting: Waiting[]
  /** Messages that are being worked on. A queue shows them again when the process dies. */
  underWay: Set<Waiting>
  /** Messages given up after five attempts, with their last trouble. */
  poison: { name: QueueName; message: unknown; trouble: unknown }[]
  /** Works off everything that waits, `atOnce` messages at a time: again after trouble, five times at most. */
  drain(now: string, atOnce?: number): Promise<void>
}

/** The jobs over real stores and the sandbox's Graph; queues are lists. Rows are in memory unless others are given. */
export function jobsWorld(
  tenant: GraphOfTenant,
  given?: (name: TableName) => Rows | undefined,
  keys: Keys = cachedKeys(localWrapper()),
  timeoutMs = 2_000,
): JobsWorld {
  const rows = memoryTables(given)
  const waiting: Waiting[] = []
  const underWay = new Set<Waiting>()
  const poison: JobsWorld['poison'] = []
  const queue: JobQueue = {
    send: async (name, messages) => {
      // What travels is text: a message that does not survive JSON would not survive a queue.
      for (const message of messages) {
        waiting.push({ name, message: JSON.parse(JSON.stringify(message)), attempt: 1 } as Waiting)
      }
    },
  }
  const graph = graphOf(tenant, timeoutMs)
  const ports: JobPorts = {
    people: peopleTable(rows('people')),
    colleagues: colleaguesTable(rows('colleagues')),
    organisation: {},
    pairs: pairTable(rows('pairs'), keys),
    plans: planTable({ pairs: rows('pairs'), privates: rows('private') }, keys),
    outlines: pairOutlineTable(rows('pairs')),
    titles: promiseTitlesTable(rows('pairs'), keys),
    ledger: ledgerTable(rows('ledger')),
    overview: overviewTable(rows('overview'), keys),
    blockFacts: blockFactsTable(rows('blockFacts')),
    digestsFor: 'all',
    figures: figuresChoiceTable(rows('people')),
    releases: releasesTable(rows('releases')),
    segments: segmentsTable(rows('segments')),
    publishRules: agreedPublishRules,
    importedFigures: importedFiguresTable(rows('segments')),
    deliveries: deliveriesTable(rows('deliveries')),
    runs: runsTable(rows('runs')),
    syncs: syncTable(rows('people')),
    pulse: pulseTable(rows('pulse')),
    access: accessTable(rows('access')),
    organisationLog: organisationLogTable(rows('deeds')),
    expiry: expiryTable(rows),
    queue,
    directory: directoryGraph(graph),
    mailboxSettings: mailboxSettingsGraph(graph),
    calendars: calendarGraph(graph),
    notPeople: [],
    holidays: dateHolidays(),
    mail: mailGraph(graphOf(tenant, timeoutMs, mailPacing.attempts), tenant.microsoft.mailSender),
    digestWriter: digestWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' }),
    wayOut: wayOutTable(rows('deliveries'), keys, 'https://api.contoso.example'),
    activityFeed: activityGraph(graph),
    pairLink: (word) => appLink({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' }, word),
  }

  /** Work that is begun may bring more, so hands are taken anew for whatever waits. */
  async function drain(now: string, atOnce = 1): Promise<void> {
    const hands = new Set<Promise<void>>()
    while (waiting.length > 0 || hands.size > 0) {
      for (let next = take(atOnce - hands.size); next; next = take(atOnce - hands.size)) {
        const hand: Promise<void> = workOff(next, now).finally(() => hands.delete(hand))
        hands.add(hand)
      }
      await Promise.race(hands)
    }
  }

  function take(free: number): Waiting | undefined {
    return free > 0 ? waiting.shift() : undefined
  }

  async function workOff(next: Waiting, now: string): Promise<void> {
    underWay.add(next)
    try {
      const work = works[next.name] as (p: JobPorts, m: unknown, at: { attempt: number; now: string }) => Promise<void>
      await work(ports, next.message, { attempt: next.attempt, now })
    } catch (trouble) {
      const { name, message, attempt } = next
      if (attempt < 5) waiting.push({ ...next, attempt: attempt + 1 })
      else poison.push({ name, message, trouble })
    }
    underWay.delete(next)
  }
  return { ports, rows, waiting, underWay, poison, drain }
}

/** Graph of a test's tenant as the application sees it, with short pauses and a short patience. */
export function graphOf(tenant: GraphOfTenant, timeoutMs = 2_000, attempts = 4): Graph {
  return graphFor({
    origin: tenant.microsoft.graphOrigin,
    getToken: () => tenant.identityToken(),
    timeoutMs,
    retry: { pacing: { attempts, floorMs: 5, capMs: 200 } },
  })
}

/** The same rows in another table, so that one night's work can be the start of several tests. */
export async function copyOf(rows: Rows): Promise<Rows> {
  const copy = memoryRows()
  for await (const { partition, key, values } of rows.scan({}))
    await copy.write(partition, [{ kind: 'put', key, values }])
  return copy
}
