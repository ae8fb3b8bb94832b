import { randomUUID } from 'node:crypto'
import { startExpiry } from '../../api/jobs/expiry/start-expiry.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { planDeskTable } from '../../api/tables/plans/plan-desk-table.ts'
import { planTable } from '../../api/tables/plans/plan-table.ts'
import { privateTable } from '../../api/tables/record/private-table.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { threadTable } from '../../api/tables/record/thread-table.ts'
import { addDays } from '../../domain/time/add-days.ts'
import type { PairId } from '../../domain/pair.ts'
import { aNote, aPair, aPerson, aRhythm, aTopic } from '../api/builders.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { readTonight } from '../api/read-tonight.ts'
import { jobsWorld } from '../jobs-world.ts'
import { aPlan, idOf } from '../plan/a-plan.ts'
import { memoryTables } from '../memory-tables.ts'

export const today = '2026-10-15'
const tonight = `${today}T05:30:00.000Z`

export function daysAgo(days: number): string {
  return addDays(today, -days)
}

const noGraph = {
  microsoft: { graphOrigin: 'https://graph.invalid', mailSender: '' },
  identityToken: () => Promise.reject(new Error('none')),
}
const keys = cachedKeys(localWrapper())

/** Stores with records of every age, and the night that looks through them. Rows are in memory unless others are given. */
export function agedWorld(given: (name: TableName) => Rows = memoryTables()) {
  const jobs = jobsWorld(noGraph, given, keys)
  const { ports, poison } = jobs
  const privates = privateTable(given('private'), keys)
  const threads = threadTable(given('threads'))
  const plans = planTable({ pairs: given('pairs'), privates: given('private') }, keys)
  const desk = planDeskTable(given('private'), keys)

  /** A pair with something of it in every table; `endedOn` null for one that lasts. */
  async function addPair(endedOn: string | null): Promise<PairId> {
    const pair = aPair({ relation: ['2022-01-03', endedOn] })
    const { pairId, manager, report } = pair
    for (const [oid, displayName] of [
      [manager, 'Mara Okafor'],
      [report, 'Jonas Lindqvist'],
    ] as const)
      await ports.people.keepPerson(aPerson({ oid, displayName }))
    await ports.people.keepEdge({ reportOid: report, managerOid: manager, from: '2022-01-03', to: endedOn })
    await ports.pairs.create(pair)
    await readTonight(ports.outlines, pairId, { rhythm: aRhythm({ relation: pair.relation }) })
    for (const on of [500, 450, 420, 410, 400].map(daysAgo)) await note(pairId, manager, on, 'shared')
    for (const author of [manager, report]) await note(pairId, author, daysAgo(400), 'private')
    const at = `${daysAgo(400)}T08:00:00.000Z`
    await ports.pairs.keep({ what: 'added', kind: 'topic', pairId, line: aTopic(), by: report, at })
    const planned = { plan: aPlan(), etag: undefined, what: 'propose', by: manager, at }
    await plans.keep({ pairId, ...planned })
    const page = { pairId, planId: idOf(9), page: 'week-1' } as const
    await desk.keepPage(report, page, { page: page.page, answers: ['Calm'], writtenAt: at })
    await plans.share(pairId, { ...page, by: 'report' }, { page: page.page, answers: ['Calm'], writtenAt: at })
    await threads.remember(`19:${randomUUID()}@thread.v2`, { pairId, audience: 'pair', checkedAt: at })
    await ports.ledger.correct(pairId, { about: 'series', key: 'weekly', by: 'report', said: 'ours' })
    await ports.access.add(pairId, { at: `${daysAgo(20)}T08:00:00.000Z`, by: report, what: 'export' })
    await ports.queue.send('overview', [{ pairId }])
    await jobs.drain(tonight)
    return pairId
  }

  async function note(pairId: PairId, author: string, sessionOn: string, visibility: 'shared' | 'private') {
    const createdAt = `${sessionOn}T08:10:00.000Z`
    const line = aNote({ visibility, sessionOn, createdAt })
    const change = { what: 'added', kind: 'note', pairId, line, by: author, at: createdAt } as const
    await (visibility === 'shared' ? ports.pairs.keep(change) : privates.keep(author, change))
  }

  /** Notes of sessions so many days ago: each new session puts away what the ones before it left behind. */
  async function addNotes(pairId: PairId, days: readonly number[]): Promise<void> {
    for (const on of days.map(daysAgo)) await note(pairId, pairId.split('_')[0] ?? '', on, 'shared')
  }

  /** One night's expiry, to its end. */
  async function night(on = today): Promise<void> {
    const now = `${on}T05:30:00.000Z`
    await startExpiry(ports, now)
    await jobs.drain(now)
  }

  return { ports, privates, plans, desk, threads, rows: given, poison, addPair, addNotes, night }
}

/** Every table a record may lie in, as lines of text without versions; the jobs' own notes are not among them. */
export async function dumpOf(rows: (name: TableName) => Rows): Promise<string[]> {
  const names = [
    'pairs',
    'private',
    'people',
    'overview',
    'threads',
    'ledger',
    'access',
    'deeds',
    'pulse',
    'releases',
  ] as const
  const lines: string[] = []
  for (const name of names) {
    for await (const { partition, key, values } of rows(name).scan({})) {
      const { revision: _, ...rest } = values
      lines.push(JSON.stringify([name, partition, key, rest]))
    }
  }
  return lines
}
