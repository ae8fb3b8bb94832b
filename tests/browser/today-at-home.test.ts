import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '../../api/handlers/notes/add-note.ts'
import { changePlan } from '../../api/handlers/plans/change-plan.ts'
import { editNote } from '../../api/handlers/notes/edit-note.ts'
import { followMailLink } from '../../api/handlers/home/follow-mail-link.ts'
import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { proposePlan } from '../../api/handlers/plans/propose-plan.ts'
import { readHome } from '../../api/handlers/home/read-home.ts'
import { readMailLink } from '../../api/handlers/home/read-mail-link.ts'
import { removeNote } from '../../api/handlers/notes/remove-note.ts'
import { gatherDigest } from '../../api/jobs/digests/gather-digest.ts'
import { rebuildOverview } from '../../api/jobs/overview/rebuild-overview.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import type { Digest } from '../../api/ports/digest-writer.ts'
import { memoryRows } from '../../api/tables/storage/memory-rows.ts'
import { deliveriesTable } from '../../api/tables/mail/deliveries-table.ts'
import { overviewTable } from '../../api/tables/ledger/overview-table.ts'
import { pairOutlineTable } from '../../api/tables/record/pair-outline-table.ts'
import { promiseTitlesTable } from '../../api/tables/people/promise-titles-table.ts'
import { releasesTable } from '../../api/tables/releases/releases-table.ts'
import { runsTable } from '../../api/tables/operations/runs-table.ts'
import { planKey } from '../../api/tables/rows/row-keys.ts'
import { usedAsksTable } from '../../api/tables/mail/used-asks-table.ts'
import type { OwnChoices } from '../../domain/people/own-choices.ts'
import type { ReadHomeOutput } from '../../contract/read-home.ts'
import type { HabitTerms } from '../../domain/plan/plan.ts'
import type { PlanFacts } from '../../domain/plan/plan-facts.ts'
import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import type { PlanAct } from '../../domain/plan/plan-act.ts'
import { callerOf, duringTheMeeting as now, pairWorld } from '../api/pair-world.ts'
import { idOf, someTerms } from '../plan/a-plan.ts'

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
    usedAsks: usedAsksTable(memoryRows()),
    organisation: {},
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

it('a habit of a plan of one’s own stands there as well, with nobody beside it', async () => {
  const pairId = ownPlanOf(world.report)
  const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
  const input = { pairId, planId: idOf(8), terms, habits: [agenda] }
  expect((await proposePlan(ports)(world.by<'proposePlan'>(world.report, input))).kind).toBe('done')
  expect((await home(world.report)).habits).toMatchObject([
    { pairId, planId: idOf(8), title: agenda.title, other: null, isDone: false },
  ])
  expect((await home(world.manager)).habits).toEqual([])
})

it('a plan that was written before lists knew of habits tells them itself', async () => {
  await running()
  await home(world.report)
  const row = await world.rows.pairs.read(world.pairId, planKey)
  if (row === undefined) throw new Error('The plan has no row.')
  const { habits: _habits, id: _id, ...facts } = JSON.parse(String(row.values['facts'])) as PlanFacts
  const values = { ...row.values, facts: JSON.stringify(facts) }
  await world.rows.pairs.change(world.pairId, [{ kind: 'replace', key: planKey, values, etag: row.etag }])
  world.told.push(world.pairId)
  expect((await home(world.report)).habits).toMatchObject([
    { pairId: world.pairId, planId, id: agenda.id, title: agenda.title, isDone: false, other: { oid: world.manager } },
  ])
  expect((await home(world.manager)).habits).toEqual([])
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

describe('in the weekly mail', () => {
  const monday = '2026-10-19'
  const morning = '2026-10-19T05:05:00.000Z'

  /** What the mail of a Monday tells somebody; undefined where it tells nothing. */
  async function mail(oid: string, own: OwnChoices = {}): Promise<Digest | undefined> {
    await follow()
    const { people } = ports
    const person = await people.person(oid)
    await people.keepPerson({ ...person!, addresses: [`${oid}@contoso.example`] })
    await people.changeSettings(oid, (settings) => ({ ...settings, own }))
    const { person: known, ...reader } = await people.personWithLines(oid)
    return gatherDigest(
      { ...ports, releases: releasesTable(memoryRows()), deliveries: deliveriesTable(memoryRows()) },
      { reader: { person: known!, ...reader }, from: monday, now: morning },
    )
  }

  async function followed(oid: string, link: string, at = morning) {
    const answer = await followMailLink(ports)({
      input: { link, to: null },
      caller: callerOf(oid),
      now: at,
      pairId: undefined,
    })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.output
  }

  it('stand one’s own habits with how last week went, and who thanked one, never what for', async () => {
    await running()
    for (const on of ['2026-10-15', '2026-10-16'])
      await act(world.report, { kind: 'tick-habit', habitId: agenda.id, on, isDone: true })
    await thanks('The late order call')
    const told = await mail(world.report)
    const { pairId } = world
    const habit = { id: agenda.id, title: agenda.title, with: 'Mara Okafor', pairId, days: [1, 2, 3, 4, 5] }
    // The habit began on Thursday.
    expect(told?.habits).toEqual([{ ...habit, lastWeek: { done: 2, of: 2 } }])
    expect(told?.thanks).toEqual([{ with: 'Mara Okafor', pairId, on: '2026-10-15' }])
    expect(JSON.stringify(told)).not.toContain('order call')
    expect((await mail(world.report, { digestTitles: 'hidden' }))?.habits).toMatchObject([{ title: '' }])
    expect((await mail(world.manager))?.habits ?? []).toEqual([])
    await act(world.report, { kind: 'pause', from: monday, to: '2026-11-02', why: '' })
    expect((await mail(world.report))?.habits).toEqual([])
  })

  it('a habit is ticked by one click for the day it is made on, once, by its owner alone, and never by reading', async () => {
    await running()
    const link = (await mail(world.report))!.links.ask('habit', { pairId: world.pairId, id: agenda.id }, '2026-11-02')
    const read = async (oid: string, at = morning) => {
      const asked = { input: { link }, caller: callerOf(oid), now: at, pairId: undefined }
      const answer = await readMailLink(ports)(asked)
      return answer.kind === 'done' ? answer.output : answer
    }
    expect(await read(world.manager)).toEqual({ kind: 'gone' })
    for (let times = 0; times < 3; times += 1)
      expect(await read(world.report)).toMatchObject({
        kind: 'habit',
        standing: 'open',
        title: agenda.title,
        on: monday,
      })
    expect(await read(world.report, '2026-11-03T09:00:00.000Z')).toMatchObject({ standing: 'expired' })
    const clicks = await Promise.all([1, 2, 3].map(() => followed(world.report, link)))
    expect(clicks.filter(({ isDone }) => isDone)).toHaveLength(1)
    expect(await read(world.report)).toMatchObject({ standing: 'used', isDone: true })
    expect((await followed(world.report, link, '2026-10-20T09:00:00.000Z')).isDone).toBe(false)
    const done = (await ports.plans.plan(world.pairId))?.plan.habits[0]?.done
    expect(done).toEqual([monday])
  })

  describe('of a plan of one’s own', () => {
    const pairId = () => ownPlanOf(world.report)
    const until = '2026-11-02'

    async function alone(): Promise<void> {
      const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
      const input = { pairId: pairId(), planId: idOf(8), terms, habits: [agenda] }
      expect((await proposePlan(ports)(world.by<'proposePlan'>(world.report, input))).kind).toBe('done')
    }

    async function actAlone(change: PlanAct, at = now): Promise<void> {
      const input = { pairId: pairId(), planId: idOf(8), act: change }
      const answer = await changePlan(ports)({ ...world.by<'changePlan'>(world.report, input), now: at })
      expect(answer.kind).toBe('done')
    }

    const doneNow = async () => (await ports.plans.plan(pairId()))?.plan.habits[0]?.done

    async function read(oid: string, link: string, at = morning) {
      const answer = await readMailLink(ports)({ input: { link }, caller: callerOf(oid), now: at, pairId: undefined })
      return answer.kind === 'done' ? answer.output : answer
    }

    /** The report is led by nobody any more, and nobody's former report either. */
    const withoutPair = () =>
      ports.people.keepEdge({
        reportOid: world.report,
        managerOid: world.manager,
        from: '2026-01-05',
        to: '2026-01-05',
      })

    it('its habits stand there as well, with nobody beside them and last week', async () => {
      await alone()
      await actAlone({ kind: 'tick-habit', habitId: agenda.id, on: '2026-10-15', isDone: true })
      expect((await mail(world.report))?.habits).toEqual([
        {
          id: agenda.id,
          title: agenda.title,
          with: null,
          pairId: pairId(),
          days: [1, 2, 3, 4, 5],
          lastWeek: { done: 1, of: 2 },
        },
      ])
      expect((await mail(world.report, { digestTitles: 'hidden' }))?.habits).toMatchObject([{ title: '', with: null }])
      expect((await mail(world.manager))?.habits ?? []).toEqual([])
      await actAlone({ kind: 'pause', from: monday, to: '2026-11-02', why: '' })
      expect((await mail(world.report))?.habits ?? []).toEqual([])
    })

    it('whoever has no 1:1 at all gets a mail for it, and every link of it leads them', async () => {
      await alone()
      await withoutPair()
      const told = await mail(world.report)
      expect(told?.habits).toMatchObject([{ title: agenda.title }])
      const { links } = told!
      expect(await read(world.report, links.pair(pairId()))).toEqual({ kind: 'own-plan' })
      expect(await read(world.report, links.rest(until))).toMatchObject({ kind: 'rest', standing: 'open' })
      const link = links.ask('habit', { pairId: pairId(), id: agenda.id }, until)
      expect(await followed(world.report, link)).toMatchObject({
        isDone: true,
        view: { kind: 'habit', other: null, standing: 'used', on: monday },
      })
      expect(await doneNow()).toEqual([monday])
    })

    it('reading changes nothing, and of three clicks at once one ticks, for the day of the click', async () => {
      await alone()
      const link = (await mail(world.report))!.links.ask('habit', { pairId: pairId(), id: agenda.id }, until)
      for (let times = 0; times < 100; times += 1)
        expect(await read(world.report, link)).toMatchObject({ kind: 'habit', standing: 'open', isDone: false })
      expect(await doneNow()).toEqual([])
      const clicks = await Promise.all([1, 2, 3].map(() => followed(world.report, link)))
      expect(clicks.filter(({ isDone }) => isDone)).toHaveLength(1)
      await actAlone({ kind: 'tick-habit', habitId: agenda.id, on: monday, isDone: false }, morning)
      expect(await followed(world.report, link, '2026-10-20T09:00:00.000Z')).toMatchObject({
        isDone: false,
        view: { standing: 'used' },
      })
      expect(await doneNow()).toEqual([])
    })

    it('it is its person’s alone, cannot be made up, and ends after two weeks', async () => {
      await alone()
      // Who could take it for their own: the other of the 1:1 has a plan of their own, too.
      const theirs = { pairId: ownPlanOf(world.manager), planId: idOf(7), terms: someTerms(), habits: [agenda] }
      await proposePlan(ports)(world.by<'proposePlan'>(world.manager, theirs))
      const { links } = (await mail(world.report))!
      const habit = { pairId: pairId(), id: agenda.id }
      const link = links.ask('habit', habit, until)
      for (const oid of [world.manager, world.stranger])
        for (const word of [link, links.pair(pairId())]) {
          expect(await read(oid, word)).toEqual({ kind: 'gone' })
          expect(await followed(oid, word)).toEqual({ isDone: false, view: { kind: 'gone' } })
        }
      const later = links.ask('habit', habit, '2027-01-04')
      const forged = [
        `${later.slice(0, 4)}${link.slice(4)}`,
        `d${link.slice(1)}`,
        `${link.slice(0, 26)}${'x'.repeat(22)}`,
        `${link.slice(0, 4)}${links.pair(world.pairId)}${link.slice(26)}`,
        links.ask('habit', { pairId: world.pairId, id: agenda.id }, until),
        links.promise(habit),
      ]
      for (const word of forged) expect(await followed(world.report, word)).toMatchObject({ view: { kind: 'gone' } })
      expect(await followed(world.report, link, '2026-11-03T09:00:00.000Z')).toMatchObject({
        isDone: false,
        view: { standing: 'expired' },
      })
      expect(await doneNow()).toEqual([])
    })

    it('one that ended, or was ticked on its page, asks nothing; a plan that was erased is gone', async () => {
      await alone()
      const link = (await mail(world.report))!.links.ask('habit', { pairId: pairId(), id: agenda.id }, until)
      await actAlone({ kind: 'tick-habit', habitId: agenda.id, on: '2026-10-15', isDone: true })
      expect(await read(world.report, link, '2026-10-15T09:00:00.000Z')).toMatchObject({ standing: 'settled' })
      await actAlone({ kind: 'end-habit', habitId: agenda.id, outcome: 'worked', words: '' })
      expect(await followed(world.report, link)).toMatchObject({ isDone: false, view: { standing: 'settled' } })
      await withoutPair()
      const { private: privates } = world.rows
      const partition = `${world.report}_${pairId()}`
      for await (const { key } of privates.range(partition)) await privates.change(partition, [{ kind: 'remove', key }])
      expect(await read(world.report, link)).toEqual({ kind: 'gone' })
    })
  })

  it('a habit that was ticked already, or is tried no more, asks nothing', async () => {
    await running()
    const link = (await mail(world.report))!.links.ask('habit', { pairId: world.pairId, id: agenda.id }, '2026-11-02')
    await act(world.report, { kind: 'end-habit', habitId: agenda.id, outcome: 'worked', words: '' })
    expect(await followed(world.report, link)).toMatchObject({
      isDone: false,
      view: { standing: 'settled', isDone: false },
    })
  })
})
