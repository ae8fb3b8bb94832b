import { expect } from 'vitest'
import { rebuildOverview } from '../../api/jobs/overview/rebuild-overview.ts'
import { pairOutlineTable } from '../../api/tables/record/pair-outline-table.ts'
import type { OperationName } from '../../contract/operations.ts'
import { aRhythm } from '../api/builders.ts'
import type { Tables } from '../memory-tables.ts'
import { duringTheMeeting } from '../api/pair-world.ts'
import { idOf, someTerms } from '../plan/a-plan.ts'
import { attackWorld, type AttackWorld } from './attack-world.ts'

type Kept = { id: string; etag: string }

/** A pair with words of both in every field that takes words. Each word is found nowhere else. */
export const markers = {
  topic: 'markedtopic',
  shared: 'markedshared',
  edited: 'markededited',
  ofManager: 'markedofmanager',
  ofReport: 'markedofreport',
  promise: 'markedpromise',
  when: 'markedwhen',
  where: 'markedwhere',
  plan: 'markedplan',
  value: 'markedvalue',
} as const

export const words: readonly string[] = Object.values(markers)

/** The plan of the pair. */
export const planId = idOf(9)

export type LivedPair = AttackWorld & { kept: Record<'topic' | 'shared' | 'ofManager' | 'ofReport' | 'promise', Kept> }

/** Over memory, or the tables given. */
export async function livedPair(tables?: Tables): Promise<LivedPair> {
  const world = await attackWorld(tables)
  const { ask, manager, report, pairId, ports, rows, rhythm } = world
  let count = 0

  async function done(oid: string, operation: OperationName, input: Record<string, unknown>): Promise<Kept> {
    const { status, body } = await ask({ oid }, operation, { input: { pairId, ...input } })
    expect(status, `${operation}: ${JSON.stringify(body)}`).toBe(200)
    const said = body as Partial<Record<'topic' | 'note' | 'commitment', Kept>>
    return said.topic ?? said.note ?? said.commitment ?? { id: '', etag: '' }
  }
  async function add(oid: string, operation: OperationName, input: Record<string, unknown>): Promise<Kept> {
    count += 1
    return done(oid, operation, { id: `30000000-0000-4000-8000-0000000000${String(count).padStart(2, '0')}`, ...input })
  }

  /** A plan that runs, with a value, a page of the report's own, and a draft of the manager's own. */
  async function livePlan(): Promise<void> {
    const terms = someTerms({ objective: markers.plan, timeline: { startOn: '2026-10-12', weeks: 12 } })
    await done(manager, 'proposePlan', { planId, terms, habits: [] })
    await done(report, 'changePlan', { planId, act: { kind: 'answer', answer: 'accepted', about: duringTheMeeting } })
    const values = [{ week: 1, value: 66, context: markers.value, seen: null }]
    await done(report, 'changePlan', { planId, act: { kind: 'set-values', kpiId: idOf(1), values } })
    await done(report, 'writeJournal', { planId, page: 'week-1', answers: [markers.ofReport], isShared: false })
    const draft = { terms: { ...terms, objective: markers.ofManager }, habits: [], ideas: [] }
    await done(manager, 'savePlanDraft', { draft })
  }

  await done(manager, 'openPair', {})
  await rhythm(aRhythm())
  const topic = await add(report, 'addTopic', { text: markers.topic })
  const first = await add(manager, 'addNote', { text: markers.shared, visibility: 'shared' })
  const edit = { noteId: first.id, text: `${markers.shared} ${markers.edited}`, visibility: 'shared', etag: first.etag }
  const shared = await done(manager, 'editNote', edit)
  const ofManager = await add(manager, 'addNote', { text: markers.ofManager, visibility: 'private' })
  const ofReport = await add(report, 'addNote', { text: markers.ofReport, visibility: 'private' })
  const made = await add(report, 'addCommitment', { text: markers.promise, owner: 'report', due: null })
  const trigger = { commitmentId: made.id, etag: made.etag, when: markers.when, where: markers.where }
  const promise = await done(report, 'setTrigger', trigger)
  await livePlan()
  const jobs = { ...ports, outlines: pairOutlineTable(rows.pairs) }
  await rebuildOverview(jobs, { pairId }, { now: duringTheMeeting })
  return { ...world, kept: { topic, shared, ofManager, ofReport, promise } }
}

/** The words of the pair that stand in something. */
export function wordsIn(said: unknown): string[] {
  const text = (typeof said === 'string' ? said : JSON.stringify(said)) ?? ''
  return words.filter((word) => text.toLowerCase().includes(word))
}
