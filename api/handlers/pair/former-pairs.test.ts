import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ExportedRecord } from '#contract/export-mine'
import type { CommitmentView } from '#contract/view'
import type { PlanAct } from '#domain/plan/plan-act'
import { ownPlanOf } from '#domain/plan/plan-people'
import { aPerson, aRhythm } from '../../../tests/api/builders.ts'
import { callerOf, duringTheMeeting, pairWorld } from '../../../tests/api/pair-world.ts'
import { idOf, someTerms } from '../../../tests/plan/a-plan.ts'
import { addCommitment } from '../commitments/add-commitment.ts'
import { addNote } from '../notes/add-note.ts'
import { changePlan } from '../plans/change-plan.ts'
import { exportMine } from '../people/export-mine.ts'
import { findStanding } from './find/find-standing.ts'
import { handOver } from './hand-over.ts'
import { openPair } from './open-pair.ts'
import { proposePlan } from '../plans/propose-plan.ts'
import { readAccessLog } from '../people/read-access-log.ts'
import { readPlan } from '../plans/read-plan.ts'
import { savePlanDraft } from '../plans/save-plan-draft.ts'
import { writeJournal } from '../plans/write-journal.ts'

const later = '2026-11-20T08:00:00.000Z'
const ended = '2026-11-01'
const boss = '90000000-0000-4000-8000-000000000009'

let world: Awaited<ReturnType<typeof pairWorld>>
let newManager: string
let newPair: string
let own: CommitmentView
let theirs: CommitmentView

/** The report had promises and notes with one manager, and has another one since November. */
beforeEach(async () => {
  world = await pairWorld()
  own = await promise('report', 'Write the handbook')
  theirs = await promise('manager', 'Ask for the budget')
  for (const [by, text, visibility] of [
    [world.manager, 'Shared words', 'shared'],
    [world.report, 'Secret of the report', 'private'],
    [world.manager, 'Secret of the manager', 'private'],
  ] as const) {
    await addNote(world.ports)(world.by(by, { pairId: world.pairId, id: randomUUID(), text, visibility }))
  }
  newManager = randomUUID()
  newPair = `${newManager}_${world.report}`
  const { people } = world.ports
  await people.keepPerson(aPerson({ oid: newManager, displayName: 'Kofi Mensah' }))
  const edge = { reportOid: world.report, from: '2026-01-05' }
  await people.keepEdge({ ...edge, managerOid: world.manager, to: ended })
  await people.keepEdge({ ...edge, managerOid: newManager, from: ended, to: null })
})

async function promise(owner: 'manager' | 'report', text: string): Promise<CommitmentView> {
  const asked = { pairId: world.pairId, id: randomUUID(), text, owner, due: '2026-12-18' }
  const answer = await addCommitment(world.ports)(world.by(world.report, asked))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output.commitment
}

/** From the door on, as it stands. Nobody read a calendar since the manager changed. */
async function open(oid: string, pairId: string, now: string) {
  const asked = { input: { pairId }, caller: callerOf(oid), now }
  const standing = await findStanding(world.ports)({ operation: 'openPair', ...asked })
  if (standing.kind !== 'standing') return standing
  return openPair(world.ports)({ ...standing, ...asked })
}

describe('after the manager changed', () => {
  test.each([
    ['manager', '2027-01-29T08:00:00.000Z', '2027-01-30T08:00:00.000Z'],
    ['report', '2027-10-31T08:00:00.000Z', '2027-11-01T08:00:00.000Z'],
  ] as const)('the %s reads on until %s and not from %s', async (side, last, over) => {
    const former = { endedOn: ended, readUntil: last.slice(0, 10) }
    expect(await open(world[side], world.pairId, last)).toMatchObject({
      kind: 'done',
      output: { pair: { mayWrite: false, former, notes: [{ text: 'Shared words' }], pulseIsDue: false } },
    })
    expect(await open(world[side], world.pairId, over)).toEqual({ kind: 'forbidden' })
    const standing = (now: string) => {
      const input = { pairId: world.pairId }
      return findStanding(world.ports)({ operation: 'readHistory', input, caller: callerOf(world[side]), now })
    }
    expect(await standing(last)).toMatchObject({ relation: `former-${side}` })
    expect(await standing(over)).toMatchObject({ relation: 'stranger' })
  })

  test('the new manager sees nothing of before', async () => {
    const answer = await open(newManager, newPair, later)
    expect(answer).toMatchObject({ kind: 'done', output: { pair: { notes: [], commitments: [], topics: [] } } })
    const input = { pairId: world.pairId }
    const asked = { operation: 'openPair', input, caller: callerOf(newManager), now: later } as const
    expect(await findStanding(world.ports)(asked)).toMatchObject({ relation: 'stranger' })
  })
})

describe('taking promises along', () => {
  function take(ids: string[], now = later) {
    return handOver(world.ports)(world.by(world.report, { pairId: world.pairId, commitmentIds: ids }, { now }))
  }

  test('moves the chosen ones to the new pair, once, however often it is asked', async () => {
    const handed = { kind: 'done', output: { toPairId: newPair, handedOver: 1 } }
    expect(await take([own.id])).toEqual(handed)
    expect(await take([own.id], '2026-11-20T08:05:00.000Z')).toEqual(handed)
    expect(await open(newManager, newPair, later)).toMatchObject({
      output: { pair: { commitments: [{ id: own.id, owner: 'report', due: '2026-12-18', status: 'open' }] } },
    })
    const before = await open(world.report, world.pairId, later)
    expect(JSON.stringify(before)).toContain('"dropReason":"transferred"')
  })

  test('takes the running plan along, once, and leaves with the old manager what they wrote themselves', async () => {
    const { pairId } = world
    const planId = idOf(9)
    const write = (by: string, act: PlanAct) =>
      changePlan(world.ports)(world.by<'changePlan'>(by, { pairId, planId, act }))
    const value = (week: number, context: string): PlanAct => {
      return { kind: 'set-values', kpiId: idOf(1), values: [{ week, value: 70, context, seen: null }] }
    }
    const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
    const proposal = { pairId, planId, terms, habits: [] }
    await proposePlan(world.ports)(world.by<'proposePlan'>(world.manager, proposal))
    await write(world.report, { kind: 'answer', answer: 'accepted', about: duringTheMeeting })
    await write(world.manager, value(1, 'The manager’s own words'))
    const page = { pairId, planId, page: 'day-2026-10-15', answers: ['My own words'], isShared: true }
    await writeJournal(world.ports)(world.by<'writeJournal'>(world.report, page))
    const hand = () =>
      handOver(world.ports)(world.by(world.report, { pairId, commitmentIds: [], withPlan: true }, { now: later }))
    for (const _ of ['once', 'twice'])
      expect(await hand()).toEqual({ kind: 'done', output: { toPairId: newPair, handedOver: 0 } })
    const line = [ended, null] as const
    const read = async (oid: string) => {
      const asked = world.by<'readPlan'>(
        oid,
        { pairId: newPair, place: 'own-page' },
        { pairId: newPair, line, now: later },
      )
      const answer = await readPlan(world.ports)(asked)
      if (answer.kind !== 'done') throw new Error(answer.kind)
      return answer.output
    }
    const ofManager = await read(newManager)
    expect(ofManager).toMatchObject({
      strip: { state: 'proposed' },
      plan: { kpis: { [idOf(1)]: { values: { 1: { by: 'before' } } } } },
    })
    expect(JSON.stringify(ofManager)).not.toMatch(/own words/)
    expect((await read(world.report)).journal).toMatchObject([{ answers: ['My own words'] }])
    const old = await world.ports.plans.plan(pairId)
    expect(old?.plan).toMatchObject({ status: 'closed', closed: { why: 'new-manager' } })
  })

  test('is for one’s own open promises only', async () => {
    expect(await take([theirs.id])).toMatchObject({ kind: 'bad-input', fields: [{ field: 'commitmentIds' }] })
    expect(await take([randomUUID()])).toMatchObject({ kind: 'bad-input' })
    expect((await world.ports.pairs.open(newPair))?.commitments).toEqual([])
  })
})

describe('the export', () => {
  async function exported(oid: string, now = later): Promise<string> {
    const answer = await exportMine(world.ports)(world.by<'exportMine'>(oid, {}, { now }))
    if (answer.kind !== 'done') throw new Error(answer.kind)
    expect(answer.output.fileName).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/)
    return answer.output.json
  }

  test('holds what was shared and one’s own private notes, and never the other’s', async () => {
    const ofReport = await exported(world.report)
    for (const words of ['Shared words', 'Secret of the report', 'Write the handbook', 'cadenceAdherence']) {
      expect(ofReport).toContain(words)
    }
    expect(ofReport).not.toContain('Secret of the manager')
    expect(ofReport).not.toContain('wrappedKey')
    expect(await exported(world.manager)).not.toContain('Secret of the report')
  })

  test('is given six times an hour, to each person by themselves, and says no in words after that', async () => {
    const at = (minute: number) => new Date(Date.parse(later) + minute * 60_000).toISOString()
    for (const minute of [0, 5, 10, 15, 20, 25]) await exported(world.report, at(minute))
    await expect(exported(world.report, at(30))).rejects.toThrow('too-often')
    expect(await exported(world.manager, at(30))).toContain('Shared words')
    expect(await exported(world.report, at(61))).toContain('Shared words')
  })

  test.each([{}, { pairId: ownPlanOf(boss) }])('is given as often to somebody without a 1:1: %j', async (input) => {
    await world.ports.people.keepPerson(aPerson({ oid: boss, displayName: 'Ines Moreau' }))
    const ask = (minute: number) => {
      const now = new Date(Date.parse(later) + minute * 60_000).toISOString()
      return exportMine(world.ports)(world.by<'exportMine'>(boss, input, { now }))
    }
    for (const minute of [0, 1, 2, 3, 4, 5]) expect((await ask(minute)).kind).toBe('done')
    expect((await ask(6)).kind).toBe('too-often')
    expect((await ask(61)).kind).toBe('done')
  })

  test('of one pair alone holds that one, is asked for by its own two people, and counts by itself', async () => {
    const ask = (oid: string, pairId: string, now = later) =>
      exportMine(world.ports)(world.by<'exportMine'>(oid, { pairId }, { now }))
    const at = (minute: number) => new Date(Date.parse(later) + minute * 60_000).toISOString()
    await open(newManager, newPair, later)
    for (const minute of [0, 1, 2, 3, 4, 5])
      expect((await ask(world.report, world.pairId, at(minute))).kind).toBe('done')
    expect((await ask(world.report, world.pairId, at(6))).kind).toBe('too-often')
    const other = await ask(world.report, newPair, at(6))
    if (other.kind !== 'done') throw new Error(other.kind)
    expect(JSON.parse(other.output.json)).toMatchObject({ pairs: [{ pair: { pairId: newPair }, you: 'report' }] })
    expect(other.output.json).not.toContain('Shared words')
    expect((await ask(world.stranger, world.pairId)).kind).toBe('forbidden')
    expect((await ask(newManager, world.pairId)).kind).toBe('forbidden')
  })

  test('that is more than one file holds is refused as a whole, stands in no log, and one pair still goes', async () => {
    await open(newManager, newPair, later)
    for (let count = 0; count < 9; count += 1) {
      const input = { pairId: newPair, id: randomUUID(), text: 'x'.repeat(8_000), visibility: 'private' } as const
      const line = [ended, null] as const
      await addNote(world.ports)(world.by(world.report, input, { pairId: newPair, line, now: later }))
    }
    const ask = (input: { pairId?: string }) =>
      exportMine(world.ports, 20_000)(world.by<'exportMine'>(world.report, input, { now: later }))
    expect(await ask({})).toEqual({ kind: 'too-much' })
    expect(await ask({ pairId: newPair })).toEqual({ kind: 'too-much' })
    expect(await world.ports.access.entries(world.pairId)).toEqual([])
    expect(await world.ports.access.entries(newPair)).toEqual([])
    expect(await ask({ pairId: world.pairId })).toMatchObject({ kind: 'done' })
  })

  test('holds one’s plans: with the pair, alone, the draft and the journal, and of the other what they shared', async () => {
    const { pairId } = world
    const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
    const propose = (about: string, planId: string) => {
      const input = { pairId: about, planId, terms, habits: [] }
      return proposePlan(world.ports)(world.by<'proposePlan'>(world.report, input, { pairId: about }))
    }
    await propose(pairId, idOf(9))
    await propose(ownPlanOf(world.report), idOf(10))
    const write = (oid: string, words: string, isShared: boolean) => {
      const page = { pairId, planId: idOf(9), page: 'week-1', answers: [words], isShared }
      return writeJournal(world.ports)(world.by<'writeJournal'>(oid, page))
    }
    await write(world.report, 'A page of the report', false)
    await write(world.manager, 'A page of the manager', true)
    const draft = { terms, habits: [], ideas: ['An idea of the report'] }
    await savePlanDraft(world.ports)(world.by<'savePlanDraft'>(world.report, { pairId, draft }))
    const ofReport = await exported(world.report)
    const parsed = JSON.parse(ofReport) as ExportedRecord
    expect(parsed.pairs[0]?.plans).toMatchObject([{ plan: { id: idOf(9) }, journal: [{}], shared: [{}] }])
    expect(parsed.own?.plans).toMatchObject([{ plan: { id: idOf(10) } }])
    expect(ofReport).toContain('An idea of the report')
    const only = async (about: string, oid = world.report) => {
      const answer = await exportMine(world.ports)(world.by<'exportMine'>(oid, { pairId: about }, { now: later }))
      return answer.kind === 'done' ? (JSON.parse(answer.output.json) as ExportedRecord) : answer.kind
    }
    // The file of one 1:1 is for that one; one's own plan has its own.
    expect(await only(pairId)).toMatchObject({ pairs: [{ plans: [{ plan: { id: idOf(9) } }] }], own: {} })
    expect(JSON.stringify(await only(pairId))).not.toContain(idOf(10))
    expect(await only(ownPlanOf(world.report))).toMatchObject({
      pairs: [],
      own: { plans: [{ plan: { id: idOf(10) } }] },
    })
    for (const oid of [world.manager, world.stranger])
      expect(await only(ownPlanOf(world.report), oid)).toBe('forbidden')
    expect(await exported(world.manager)).not.toMatch(/(page|idea) of the report/)
  })

  test('holds one’s own settings, who organises for one, and what one did with a role', async () => {
    await world.ports.people.changeSettings(world.report, (known) => ({
      ...known,
      own: { zone: 'Asia/Tokyo' },
      zone: 'Asia/Tokyo',
      zoneFrom: 'own',
    }))
    await world.ports.people.keepDelegates(world.report, [world.stranger])
    const { figures } = world.ports
    for (const oid of [world.report, world.manager])
      await figures.keep(oid, oid === world.report ? { pairId: newPair } : 'altogether', { isOut: true, at: later })
    const deed = { at: later, until: null, what: 'runJob', about: 'people' } as const
    for (const by of [world.report, world.manager]) await world.ports.organisationLog.add({ ...deed, by })
    expect(JSON.parse(await exported(world.report))).toMatchObject({
      settings: { zone: 'Asia/Tokyo', own: { zone: 'Asia/Tokyo' }, workdays: [1, 2, 3, 4, 5] },
      delegates: [world.stranger],
      leftFigures: { altogether: false, pairs: [newPair] },
      withRole: [{ ...deed, by: world.report }],
    })
  })

  test('says nothing of when the other one was away or had the panel open', async () => {
    await world.rhythm(aRhythm({ absences: [['2026-10-05', '2026-10-09']] }))
    const opening = { slotAt: '2026-10-15T08:00:00.000Z', at: later }
    await world.ports.ledger.noteOpening(world.pairId, { ...opening, by: 'manager' })
    const text = await exported(world.report)
    expect(text).not.toContain('2026-10-09')
    expect(JSON.parse(text)).toMatchObject({ pairs: [{ panelOpened: [] }] })
  })

  test('of a pair one may no longer read holds one’s own words alone', async () => {
    const late = await exported(world.manager, '2027-03-01T08:00:00.000Z')
    expect(late).toContain('Secret of the manager')
    expect(late).not.toContain('Write the handbook')
  })

  test('is told to whoever made it, in the log and in their next one, and to nobody else', async () => {
    await exported(world.report)
    const logOf = (oid: string) => readAccessLog(world.ports)(world.by(oid, { pairId: world.pairId }))
    const told = { entries: [{ at: later, what: 'export' }] }
    expect(await logOf(world.report)).toEqual({ kind: 'done', output: told })
    expect(await logOf(world.manager)).toEqual({ kind: 'done', output: { entries: [] } })
    expect(await exported(world.report)).toContain('"what": "export"')
    expect(await exported(world.manager)).not.toContain('"what": "export"')
  })
})
