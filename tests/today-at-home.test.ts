import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { addNote } from '../api/handlers/add-note.ts'
import { changePlan } from '../api/handlers/change-plan.ts'
import { editNote } from '../api/handlers/edit-note.ts'
import { openPair } from '../api/handlers/open-pair.ts'
import { proposePlan } from '../api/handlers/propose-plan.ts'
import { readHome } from '../api/handlers/read-home.ts'
import { removeNote } from '../api/handlers/remove-note.ts'
import { rebuildOverview } from '../api/jobs/overview/rebuild-overview.ts'
import { cachedKeys } from '../api/keys/cached-keys.ts'
import { memoryRows } from '../api/tables/memory-rows.ts'
import { overviewTable } from '../api/tables/overview-table.ts'
import { pairOutlineTable } from '../api/tables/pair-outline-table.ts'
import { promiseTitlesTable } from '../api/tables/promise-titles-table.ts'
import { runsTable } from '../api/tables/runs-table.ts'
import type { ReadHomeOutput } from '../contract/read-home.ts'
import type { HabitTerms } from '../domain/plan/plan.ts'
import type { PlanAct } from '../domain/plan/plan-act.ts'
import { callerOf, duringTheMeeting as now, pairWorld } from './api/pair-world.ts'
import { idOf, someTerms } from './plan/a-plan.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
let lists: ReturnType<typeof memoryRows>
let ports: ReturnType<typeof portsOf>
const planId = idOf(9)

function portsOf() {
  const keys = cachedKeys(world.wrapper)
  return {
    ...world.ports,
    overview: overviewTable(lists, keys),
    outlines: pairOutlineTable(world.rows.pairs),
    titles: promiseTitlesTable(world.rows.pairs, keys),
    runs: runsTable(memoryRows()),
  }
}

beforeEach(async () => {
  world = await pairWorld()
  lists = memoryRows()
  ports = portsOf()
  await openPair(ports)(world.by(world.manager, { pairId: world.pairId }))
})

/** What the queue does with every notice that was sent so far. */
async function follow(): Promise<void> {
  for (const pairId of world.told.splice(0)) await rebuildOverview(ports, { pairId }, { now })
}

async function home(oid: string, at = now): Promise<ReadHomeOutput> {
  await follow()
  const answer = await readHome(ports)({ input: {}, caller: callerOf(oid), now: at, pairId: undefined })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

async function act(by: string, change: PlanAct) {
  const answer = await changePlan(ports)(world.by<'changePlan'>(by, { pairId: world.pairId, planId, act: change }))
  expect(answer.kind).toBe('done')
}

/** Meant for every workday; 15 October 2026 is a Thursday. */
const agenda: HabitTerms = {
  id: idOf(3),
  owner: 'report',
  title: 'Agenda before stand-up',
  when: 'When I open my laptop',
  where: 'at my desk',
  minutes: 5,
  days: [1, 2, 3, 4, 5],
}

async function running(habits: HabitTerms[] = [agenda]): Promise<void> {
  const { pairId } = world
  const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
  const proposed = await proposePlan(ports)(world.by<'proposePlan'>(world.manager, { pairId, planId, terms, habits }))
  if (proposed.kind !== 'done') throw new Error(proposed.kind)
  await act(world.report, { kind: 'answer', answer: 'accepted', about: proposed.output.plan.proposedAt })
}

const thanks = async (text: string) => {
  const { pairId } = world
  const input = { pairId, id: randomUUID(), text, visibility: 'shared', isThanks: true } as const
  const answer = await addNote(ports)(world.by<'addNote'>(world.manager, input))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output.note
}

it('a habit that is meant for today stands on its owner’s page, ticked once it is done, and on no other', async () => {
  await running([agenda, { ...agenda, id: idOf(5), title: 'Only on Mondays', days: [1] }])
  expect((await home(world.report)).habits).toMatchObject([
    {
      pairId: world.pairId,
      planId,
      id: agenda.id,
      title: agenda.title,
      on: '2026-10-15',
      isDone: false,
      week: { of: 2 },
    },
  ])
  expect((await home(world.manager)).habits).toEqual([])
  await act(world.report, { kind: 'tick-habit', habitId: agenda.id, on: '2026-10-15', isDone: true })
  expect((await home(world.report)).habits).toMatchObject([{ isDone: true, week: { done: 1 } }])
  const tomorrow = await home(world.report, '2026-10-16T08:00:00.000Z')
  expect(tomorrow.habits).toMatchObject([{ on: '2026-10-16', isDone: false, week: { done: 1 } }])
})

it('a habit is quoted as it is worded now, and no more once it ended or its plan rests', async () => {
  await running()
  await home(world.report)
  await act(world.report, { kind: 'set-habit', habit: { ...agenda, title: 'Agenda by nine' } })
  expect((await home(world.report)).habits).toMatchObject([{ title: 'Agenda by nine' }])
  await act(world.report, { kind: 'pause', from: '2026-10-12', to: '2026-10-26', why: '' })
  expect((await home(world.report)).habits).toEqual([])
  await act(world.report, { kind: 'resume', on: '2026-10-12' })
  await act(world.report, { kind: 'end-habit', habitId: agenda.id, outcome: 'worked', words: '' })
  expect((await home(world.report)).habits).toEqual([])
})

it('thanks are read by the other for a week, as they are worded now, and by nobody once they were taken back', async () => {
  const note = await thanks('The late order call')
  expect((await home(world.report)).thanks).toMatchObject([
    { id: note.id, text: 'The late order call', on: '2026-10-15', other: { oid: world.manager } },
  ])
  expect((await home(world.manager)).thanks).toEqual([])
  expect((await home(world.report, '2026-10-23T08:00:00.000Z')).thanks).toEqual([])
  const { pairId } = world
  const about = { pairId, noteId: note.id, visibility: 'shared', etag: note.etag } as const
  const edited = await editNote(ports)(world.by<'editNote'>(world.manager, { ...about, text: 'The early order call' }))
  if (edited.kind !== 'done') throw new Error(edited.kind)
  expect((await home(world.report)).thanks).toMatchObject([{ text: 'The early order call' }])
  const again = { ...about, etag: edited.output.note.etag }
  expect((await removeNote(ports)(world.by<'removeNote'>(world.manager, again))).kind).toBe('done')
  expect((await home(world.report)).thanks).toEqual([])
})

it('no word of a habit or of thanks lies open in a list', async () => {
  await running()
  await thanks('The late order call')
  await home(world.report)
  const kept = JSON.stringify(await lists.read(world.report, world.pairId))
  expect(kept).not.toMatch(/Agenda|stand-up|order call/)
})
