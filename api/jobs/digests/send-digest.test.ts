import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { OwnChoices } from '#domain/people/own-choices'
import { pairIdOf, type PairId } from '#domain/pair'
import { ownPlanOf } from '#domain/plan/plan-people'
import { mondayOf } from '#domain/time/iso-week'
import { localDate } from '#domain/time/local-date'
import { aCommitment, aPair, aPerson, aRhythm } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { aHabit, aPlan } from '../../../tests/plan/a-plan.ts'
import { memoryTables } from '../../../tests/memory-tables.ts'
import { dateHolidays } from '../../holidays/date-holidays.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { digestWriter } from '../../mail/digest/digest-writer.ts'
import type { Digest } from '../../ports/digest-writer.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { Mail } from '../../ports/mail-sender.ts'
import type { Release } from '../../ports/release-store.ts'
import { deliveriesTable } from '../../tables/mail/deliveries-table.ts'
import { wayOutTable } from '../../tables/mail/way-out-table.ts'
import { figuresChoiceTable } from '../../tables/people/figures-choice-table.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { pairTable } from '../../tables/record/pair-table.ts'
import { planTable } from '../../tables/plans/plan-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { sendDigest } from './send-digest.ts'
import { startDigests } from './start-digests.ts'

const text = 'Answer on the Lisbon trip'
const monday = '2026-10-19'
/** Seven in Rome, where Elena lives. */
const morning = '2026-10-19T05:05:00.000Z'

let world: Awaited<ReturnType<typeof digestWorld>>
beforeEach(async () => {
  world = await digestWorld()
})

/** Elena leads Priya and owes her something; real stores over memory, and a mailbox that keeps what it is given. */
async function digestWorld() {
  const rows = memoryTables()
  const keys = cachedKeys(localWrapper())
  const [elena, priya] = [randomUUID(), randomUUID()]
  const pairId = pairIdOf(elena, priya)
  const mails: Mail[] = []
  /** What the writer was told, before it chose its words. */
  const told: Digest[] = []
  const writer = digestWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' })
  const waiting: JobMessages['digests'][] = []
  const ports = {
    people: peopleTable(rows('people')),
    overview: overviewTable(rows('overview'), keys),
    pairs: pairTable(rows('pairs'), keys),
    plans: planTable({ pairs: rows('pairs'), privates: rows('private') }, keys),
    figures: figuresChoiceTable(rows('people')),
    releases: releasesTable(rows('releases')),
    deliveries: deliveriesTable(rows('deliveries')),
    runs: runsTable(rows('runs')),
    holidays: dateHolidays(),
    digestsFor: 'all' as 'off' | 'opened' | 'all',
    digestWriter: {
      write: (digest: Digest) => {
        told.push(digest)
        return writer.write(digest)
      },
    },
    wayOut: wayOutTable(rows('deliveries'), keys, 'https://api.contoso.example'),
    queue: { send: async (_: string, sent: readonly object[]) => void waiting.push(...(sent as typeof waiting)) },
    mail: {
      send: async (mail: Mail, onLeaving: () => Promise<void>) => {
        await onLeaving()
        mails.push(mail)
        return { kind: 'sent' as const }
      },
    },
  }
  for (const [oid, displayName] of [
    [elena, 'Elena Rossi'],
    [priya, 'Priya Nair'],
  ] as const) {
    const person = { ...aPerson({ oid, displayName }), addresses: [`${oid}@contoso.example`], country: 'Italy' }
    await ports.people.keepPerson({ ...person, zone: 'Europe/Rome' })
  }
  await ports.people.keepEdge({ reportOid: priya, managerOid: elena, from: '2026-01-05', to: null })
  await promise(ports, { pairId, elena, priya })

  const choose = (own: OwnChoices) => ports.people.changeSettings(elena, (settings) => ({ ...settings, own }))
  /** How many mails Elena gets by one message of the job at this instant, for the week that it lies in unless told. */
  async function send(now = morning, week = mondayOf(localDate(now, 'Europe/Rome'))): Promise<number> {
    const before = mails.length
    await sendDigest(ports, { run: now, oid: elena, monday: week }, { attempt: 1, now })
    return mails.length - before
  }
  /** The same for a mail of that run that was refused. */
  async function sendAgain(run: string, now = run): Promise<number> {
    const before = mails.length
    await sendDigest(ports, { run, oid: elena }, { attempt: 1, now })
    return mails.length - before
  }
  return { ports, elena, priya, pairId, mails, told, waiting, choose, send, sendAgain }
}

type Stores = Pick<Parameters<typeof sendDigest>[0], 'pairs' | 'overview'>

async function promise(
  { pairs, overview }: Stores,
  { pairId, elena, priya }: { pairId: PairId; elena: string; priya: string },
): Promise<void> {
  await pairs.create({ ...aPair(), pairId })
  const line = aCommitment({ text, due: '2026-10-16' })
  await pairs.keep({ pairId, kind: 'commitment', by: elena, at: '2026-10-14T08:00:00.000Z', what: 'added', line })
  await overview.keep(elena, {
    pairId,
    you: 'manager',
    other: { oid: priya, displayName: 'Priya Nair', firstName: 'Priya' },
    relation: ['2026-01-05', null],
    rhythm: aRhythm({ planned: [], contactDays: ['2026-09-01'] }),
    openDues: { manager: ['2026-10-16'], report: [] },
    topics: { manager: 0, report: 0 },
  })
}

it('goes out once a week, and is not sent again when it was sent', async () => {
  expect([await world.send(), await world.send(), await world.sendAgain(morning)]).toEqual([1, 0, 0])
  expect(world.mails[0]).toMatchObject({ to: `${world.elena}@contoso.example` })
  expect(world.mails[0]?.html).toContain(text)
  expect(await world.send('2026-10-26T06:05:00.000Z')).toBe(1)
})

it('that was refused leaves at once, for its own week, whatever day it is', async () => {
  await world.choose({ digestDay: 5, digestHour: 16 })
  const friday = '2026-10-23T14:05:00.000Z'
  expect(await world.sendAgain(friday, '2026-10-25T10:00:00.000Z')).toBe(1)
  expect([await world.send(friday), await world.send('2026-10-30T15:05:00.000Z')]).toEqual([0, 1])
})

it.each([{ digest: 'off' }, { digestSnoozedUntil: '2026-10-20' }] as const)('is not sent with %j', async (own) => {
  await world.choose(own)
  expect(await world.send()).toBe(0)
  await world.choose({})
  expect(await world.send()).toBe(1)
})

it('that is not sent is counted with the reason, and who has no address is named', async () => {
  const { ports, elena, choose, send } = world
  /** Why nothing left in a run of this instant. */
  async function reasonAt(now: string, ask = () => send(now)): Promise<object | undefined> {
    await ports.runs.start('digests', now)
    await ports.runs.plan('digests', now, 1)
    expect(await ask()).toBe(0)
    return (await ports.runs.worked('digests', 1))[0]?.reasons
  }
  await choose({ digest: 'off' })
  expect(await reasonAt('2026-10-19T05:00:00.000Z')).toEqual({ off: 1 })
  await choose({ digestSnoozedUntil: '2026-11-20' })
  expect(await reasonAt('2026-10-19T05:01:00.000Z')).toEqual({ snoozed: 1 })
  await choose({})
  expect(await send()).toBe(1)
  expect(await reasonAt('2026-10-19T05:10:00.000Z')).toEqual({ 'sent-before': 1 })
  await ports.overview.keep(elena, {
    ...(await ports.overview.listOf(elena)).rows[0]!,
    openDues: { manager: [], report: [] },
    rhythm: undefined,
  })
  expect(await reasonAt('2026-10-26T06:05:00.000Z')).toEqual({ 'nothing-to-tell': 1 })
  const { person } = await ports.people.personWithLines(elena)
  await ports.people.keepPerson({ ...person!, addresses: [] })
  expect(await reasonAt('2026-11-02T06:05:00.000Z')).toEqual({ 'no-address': 1 })
  expect(await ports.runs.outOfReach('digests')).toEqual([{ subject: elena, startedAt: '2026-11-02T06:05:00.000Z' }])
  await ports.people.keepPerson({ ...person!, isEnabled: false })
  expect(await reasonAt('2026-11-09T06:05:00.000Z')).toEqual({ 'not-here': 1 })
  await ports.people.keepPerson(person!)
  // Easter Monday.
  expect(await reasonAt('2027-03-29T05:05:00.000Z')).toEqual({ waits: 1 })
})

it('tells the habits of a plan that was written before lists knew of them, as long as nobody changed it', async () => {
  const { ports, elena, pairId, send, told, mails } = world
  const plan = aPlan({
    habits: [
      aHabit({ owner: 'manager', title: 'Ask first', done: ['2026-10-12', '2026-10-13'] }),
      aHabit({ id: 'hers' }),
    ],
  })
  await ports.plans.keep({ pairId, plan, etag: undefined, what: 'proposed', by: elena, at: '2026-09-04T08:00:00.000Z' })
  const [row] = (await ports.overview.listOf(elena)).rows
  await ports.overview.keep(elena, { ...row!, hasUntoldPlan: true })
  await send()
  expect(told[0]?.habits).toMatchObject([{ title: 'Ask first', days: [1, 2, 3, 4, 5], lastWeek: { done: 2, of: 5 } }])
  expect(mails[0]?.html).toContain('Ask first')
})

it('looks for a plan of their own only where the list knows of one', async () => {
  const { ports, elena, send } = world
  const { plans } = ports
  const asked: string[] = []
  ports.plans = {
    ...plans,
    plan: (pairId) => {
      asked.push(pairId)
      return plans.plan(pairId)
    },
  }
  expect(await send()).toBe(1)
  expect(asked).toEqual([])
  await ports.overview.noteOwnPlan(elena)
  expect(await send('2026-10-26T06:05:00.000Z')).toBe(1)
  expect(asked).toEqual([ownPlanOf(elena)])
})

it('that rested comes again on the day that was named', async () => {
  await world.choose({ digestSnoozedUntil: monday })
  expect(await world.send()).toBe(1)
})

it('with hidden titles says how many promises there are, and not which', async () => {
  await world.choose({ digestTitles: 'hidden' })
  await world.send()
  expect(JSON.stringify([world.told, world.mails])).not.toContain(text)
  expect(world.mails[0]?.html).toContain('1 promise')
})

it('goes to those whom the deployment means, and to whoever asks for it', async () => {
  world.ports.digestsFor = 'opened'
  expect(await world.send()).toBe(0)
  await world.choose({ digest: 'on' })
  expect(await world.send()).toBe(1)
  await world.choose({})
  const next = '2026-10-26T06:05:00.000Z'
  expect(await world.send(next)).toBe(0)
  await world.ports.people.keepOpened(world.elena, next)
  expect(await world.send(next)).toBe(1)
  world.ports.digestsFor = 'off'
  expect(await world.send('2026-11-02T06:05:00.000Z')).toBe(0)
})

it('that is due on a holiday waits for the next workday and its hour, and leaves once', async () => {
  const { ports, elena, waiting } = world
  // Easter Monday.
  const holiday = '2027-03-29T05:05:00.000Z'
  expect([await world.send(holiday), await world.send(holiday)]).toEqual([0, 0])
  await startDigests(ports, '2027-03-30T04:50:00.000Z')
  const asked = () => waiting.filter(({ oid, run }) => oid === elena && run.startsWith('2027-03-30'))
  expect(asked()).toEqual([])
  const tuesday = '2027-03-30T05:05:00.000Z'
  await startDigests(ports, tuesday)
  expect(asked()).toEqual([{ run: tuesday, oid: elena, monday: '2027-03-29' }])
  expect(await world.send(tuesday, '2027-03-29')).toBe(1)
  await startDigests(ports, '2027-03-30T05:20:00.000Z')
  expect(asked()).toHaveLength(1)
})

it('waits for the first of one’s own workdays; a week without one has no mail', async () => {
  const { ports, elena } = world
  const work = (workdays: number[]) => ports.people.changeSettings(elena, (settings) => ({ ...settings, workdays }))
  await work([3, 4])
  expect([await world.send(), await world.send('2026-10-21T05:05:00.000Z', monday)]).toEqual([0, 1])
  await work([1])
  expect(await world.send('2027-03-29T05:05:00.000Z')).toBe(0)
  expect(await world.send('2027-04-01T05:05:00.000Z', '2027-03-29')).toBe(0)
})

it('on a day of one’s own comes then, also on a Sunday, and never a second time that week', async () => {
  await world.choose({ digestDay: 7, digestHour: 18 })
  const sunday = '2026-10-25T17:05:00.000Z'
  expect([await world.send(morning, monday), await world.send(sunday, monday)]).toEqual([0, 1])
  expect(world.mails[0]?.html).toContain('in the next seven days')
  await world.choose({})
  expect(await world.send('2026-10-25T18:00:00.000Z', monday)).toBe(0)
})

it('reminds of nobody’s 1:1 that one of the two took out of the figures', async () => {
  const reminder = 'Priya Nair and you have not met for'
  await world.send()
  expect(world.mails[0]?.html).toContain(reminder)
  await world.ports.figures.keep(world.priya, { pairId: world.pairId }, { isOut: true, at: morning })
  await world.send('2026-10-26T06:05:00.000Z')
  expect(world.mails[1]?.html).toContain(text)
  expect(world.mails[1]?.html).not.toContain(reminder)
})

it('tells of a promise under the day that counts now, and of a late one under its first date', async () => {
  const { ports, elena, pairId, told } = world
  const add = (line: ReturnType<typeof aCommitment>) =>
    ports.pairs.keep({ pairId, kind: 'commitment', by: elena, at: morning, what: 'added', line })
  await add(aCommitment({ text: 'later', due: monday, currentDue: '2026-11-20' }))
  await add(aCommitment({ text: 'sooner', due: '2026-11-21', currentDue: '2026-10-20' }))
  await add(aCommitment({ text: 'past', due: '2026-10-22', currentDue: '2026-10-18' }))
  await add(aCommitment({ text: 'late', due: '2026-10-15', currentDue: '2026-11-20' }))
  await add(aCommitment({ text: 'theirs', owner: 'report', due: monday, currentDue: '2026-11-20' }))
  await world.send()
  expect(told[0]?.youOwe.map(({ text: words, on }) => [words, on])).toEqual([
    ['late', '2026-10-15'],
    [text, '2026-10-16'],
    ['sooner', '2026-10-20'],
    ['past', '2026-10-22'],
    ['later', '2026-11-20'],
  ])
  expect([told[0]?.owedToYou, told[0]?.owedLater]).toEqual([[], 1])
})

it('tells HR of a release in the week after it, and nobody else', async () => {
  const { ports, elena, priya, told } = world
  const hidden = { segment: 'all', shown: false } as const
  const head = {
    block: '2026-09-21',
    from: '2026-09-21',
    to: '2026-10-19',
    releasedOn: '2026-10-19',
    definitionVersion: '1',
  }
  await ports.releases.publish({ ...head, tables: [{ attribute: 'whole', cells: [], total: hidden }] } as Release)
  await ports.people.keepOpened(elena, morning, true)
  await world.send()
  await world.send('2026-10-26T06:05:00.000Z')
  expect(told.map(({ release }) => release)).toEqual([{ from: '2026-09-21', last: '2026-10-18' }, undefined])
  await ports.people.keepOpened(elena, morning, false)
  await world.send('2026-10-20T05:05:00.000Z', '2026-10-12')
  expect(told.at(-1)?.release).toBeUndefined()
  expect((await ports.people.reader(priya))?.isHr).toBe(false)
})

it('tells HR once of a release of the Monday on which the mail was faster, also when the next mail is put off', async () => {
  const { ports, elena, told } = world
  await ports.people.keepOpened(elena, morning, true)
  await world.send()
  const block = { block: '2026-09-21', from: '2026-09-21', to: '2026-10-19', definitionVersion: '1' }
  await ports.releases.publish({ ...block, releasedOn: monday, tables: [] } as unknown as Release)
  await world.send('2026-10-27T06:05:00.000Z')
  await world.send('2026-11-02T06:05:00.000Z')
  expect(told.map(({ release }) => release)).toEqual([undefined, { from: '2026-09-21', last: '2026-10-18' }, undefined])
})

it('tells HR of a release again when its mail was refused', async () => {
  const { ports, elena, told } = world
  await ports.people.keepOpened(elena, morning, true)
  const block = { block: '2026-09-21', from: '2026-09-21', to: '2026-10-19', definitionVersion: '1' }
  await ports.releases.publish({ ...block, releasedOn: monday, tables: [] } as unknown as Release)
  const refused = { kind: 'refused', reason: 'no such mailbox' } as const
  const mail = { send: async () => refused }
  await sendDigest({ ...ports, mail }, { run: morning, oid: elena, monday }, { attempt: 1, now: morning })
  await world.send('2026-10-26T06:05:00.000Z')
  expect(told.map(({ release }) => release !== undefined)).toEqual([true, true])
})

it('lists who else waits for their manager’s 1:1', async () => {
  const { ports, elena, told } = world
  const tom = randomUUID()
  await ports.people.keepPerson(aPerson({ oid: tom, displayName: 'Tom Ward' }))
  await ports.people.keepEdge({ reportOid: tom, managerOid: elena, from: '2026-01-05', to: null })
  const [row] = (await ports.overview.listOf(elena)).rows
  const other = { oid: tom, displayName: 'Tom Ward', firstName: 'Tom' }
  const rhythm = aRhythm({ planned: [], contactDays: ['2026-10-10'] })
  const nothing = { openDues: { manager: [], report: [] }, topics: { manager: 0, report: 0 } }
  await ports.overview.keep(elena, { ...row!, ...nothing, pairId: pairIdOf(elena, tom), other, rhythm })
  await world.send()
  expect(told[0]?.nudge).toMatchObject({ with: 'Priya Nair' })
  expect(told[0]?.due).toMatchObject([{ with: 'Tom Ward', days: 9, isOverdue: false, plannedOn: null }])
})

it('whose reader has no address, an account that is closed, or is a guest, is not sent', async () => {
  const { ports, elena } = world
  const person = (await ports.people.person(elena))!
  for (const change of [{ addresses: [] }, { isEnabled: false }, { isGuest: true }]) {
    await ports.people.keepPerson({ ...person, ...change })
    expect(await world.send()).toBe(0)
  }
})
