import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenPairOutput } from '#contract/open-pair'
import type { ReadHomeOutput } from '#contract/read-home'
import type { CalendarMeetingView } from '#contract/view'
import type { LedgerStore } from '../../api/ports/ledger-store.ts'
import { ledgerTable } from '../../api/tables/ledger/ledger-table.ts'
import { tableOpener } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { counting, type Occurrence } from '../../domain/ledger/occurrence.ts'
import { pairIdOf } from '../../domain/pair.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { localDate } from '../../domain/time/local-date.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { addReview } from '../second-series.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import type { OperationName } from '../../contract/operations.ts'
import { apiCredential } from '../start-storage.ts'

const dayMs = 86_400_000
let tenant: RunningTenant
let ledger: LedgerStore
const today = new Date().toISOString().slice(0, 10)
const cast = (name: string) => tenant.organisation.castOid(name)

beforeAll(async () => {
  tenant = await startTenant({ people: 60, storage: 'here', isHrLate: true })
  addReview(tenant.organisation, ['elena', 'omar'])
  const options = { tlsOptions: { ca: readFileSync(tenant.caPath, 'utf8') } }
  const open = tableOpener({ endpoint: tenant.azurite.tables, credential: apiCredential(tenant), options })
  ledger = ledgerTable(tableRows(open('ledger')))
  for (const job of ['people', 'calendars'] as const) expect((await tenant.runJob(job)).isGood).toBe(true)
})
afterAll(() => tenant?.close())

/** A request as this person's page makes it. */
async function say(person: string, operation: OperationName, input: object): Promise<void> {
  const answer = await ask(person, operation, input)
  expect(answer.status, await answer.text()).toBe(200)
}

async function ask(person: string, operation: OperationName, input: object = {}): Promise<Response> {
  return askApi(tenant, { oid: cast(person) }, operation, input)
}

async function occurrencesOf(pairId: string): Promise<Occurrence[]> {
  return counting((await ledger.read(pairId, addDays(today, -91))).occurrences)
}

async function lastHeldOn(person: string, pairId: string): Promise<string | null | undefined> {
  const answer = await ask(person, 'readHome')
  return ((await answer.json()) as ReadHomeOutput).pairs.find((pair) => pair.pairId === pairId)?.rhythm.lastHeldOn
}

/** What the calendar shows for the two, as this person's panel lists it: the review every two weeks, and their 1:1. */
async function meetingsOf(person: string, pairId: string): Promise<Record<'review' | 'weekly', CalendarMeetingView>> {
  const answer = await ask(person, 'openPair', { pairId })
  const opened = (await answer.json()) as OpenPairOutput
  const series = opened.kind === 'open' ? (opened.pair.meetings ?? []).filter(({ isSeries }) => isSeries) : []
  expect(new Set(series.map(({ everyDays }) => everyDays))).toEqual(new Set([7, 14]))
  expect(series).toHaveLength(2)
  return {
    review: series.find(({ everyDays }) => everyDays === 14)!,
    weekly: series.find(({ everyDays }) => everyDays === 7)!,
  }
}

const dayOf = ({ startAt }: Occurrence) => localDate(startAt, 'Europe/Berlin')
const isPast = ({ endAt }: Occurrence) => endAt < new Date().toISOString()

/** What the ledger held before anybody spoke, by pair. */
const before = new Map<string, Occurrence[]>()
const ofJonas = () => pairIdOf(cast('elena'), cast('jonas'))
const ofMaximiliana = () => pairIdOf(cast('elena'), cast('maximiliana'))
const ofSofia = () => pairIdOf(cast('elena'), cast('sofia'))
const ofOmar = () => pairIdOf(cast('elena'), cast('omar'))
const ofArjun = () => pairIdOf(cast('yuki'), cast('arjun'))

const heldWithJonas = () => before.get(ofJonas())!.filter((one) => one.isHeld && isPast(one))
const lastWithJonas = () => heldWithJonas().at(-1)!
const movedWithJonas = () => heldWithJonas().find((one) => one.plannedOn !== dayOf(one))!
const calledOff = () => before.get(ofMaximiliana())!.find((one) => one.status === 'cancelled' && isPast(one))!

/** Everybody speaks once; then every calendar is read again tonight, tomorrow night, and the night after that. */
beforeAll(async () => {
  for (const pairId of [ofJonas(), ofMaximiliana(), ofSofia(), ofOmar(), ofArjun()])
    before.set(pairId, await occurrencesOf(pairId))
  expect(await lastHeldOn('jonas', ofJonas())).toBe(dayOf(lastWithJonas()))
  for (const one of [lastWithJonas(), movedWithJonas()]) {
    await say('elena', 'sayOfSession', { pairId: ofJonas(), on: dayOf(one), statement: 'not_held' })
    await say('jonas', 'sayOfSession', { pairId: ofJonas(), on: dayOf(one), statement: 'moved' })
  }
  for (const person of ['elena', 'maximiliana']) {
    await say(person, 'sayOfSession', { pairId: ofMaximiliana(), on: dayOf(calledOff()), statement: 'held' })
  }
  await say('sofia', 'claimSeries', { pairId: ofSofia(), claim: 'not_ours' })
  await say('omar', 'claimSeries', {
    pairId: ofOmar(),
    claim: 'not_ours',
    series: (await meetingsOf('omar', ofOmar())).review.key,
  })
  await say('arjun', 'claimSeries', { pairId: ofArjun(), claim: 'ours' })
  for (const nights of [0, 1, 2]) {
    const ran = await tenant.runJob('calendars', Date.now() + nights * dayMs)
    expect(ran.isGood, ran.said).toBe(true)
  }
})

describe('what people say through the API outlives three nights of reading', () => {
  it('“we did not meet”, about the last 1:1 and about one that had been moved', async () => {
    const after = new Map((await occurrencesOf(ofJonas())).map((one) => [one.key, one]))
    for (const one of [lastWithJonas(), movedWithJonas()]) {
      // What was planned stays planned where it was planned first; only whether it took place is theirs to say.
      expect(after.get(one.key)).toMatchObject({ isHeld: false, plannedOn: one.plannedOn, startAt: one.startAt })
    }
    const left = heldWithJonas().filter((one) => one !== lastWithJonas() && one !== movedWithJonas())
    expect(left.map(({ key }) => after.get(key)?.isHeld)).toEqual(left.map(() => true))
    expect(await lastHeldOn('jonas', ofJonas())).not.toBe(dayOf(lastWithJonas()))
  })

  it('“we did meet”, although the calendar says that it was called off', async () => {
    expect(calledOff().isHeld).toBe(false)
    const [again] = (await occurrencesOf(ofMaximiliana())).filter(({ key }) => key === calledOff().key)
    expect(again).toMatchObject({ status: 'cancelled', isHeld: true, tier: 'confirmed' })
  })

  it('“this is not our 1:1”, until it is taken back', async () => {
    const inSeries = (all: Occurrence[]) => all.filter(({ series }) => series !== undefined)
    const were = inSeries(before.get(ofSofia())!).filter((one) => one.status === 'scheduled' && isPast(one))
    expect(were.length).toBeGreaterThan(3)
    expect(inSeries(await occurrencesOf(ofSofia()))).toEqual([])
    await say('elena', 'claimSeries', { pairId: ofSofia(), claim: null })
    expect((await tenant.runJob('calendars')).isGood).toBe(true)
    const back = new Set(inSeries(await occurrencesOf(ofSofia())).map(({ key }) => key))
    expect(were.filter(({ key }) => !back.has(key))).toEqual([])
  })

  it('of two series “this one is not ours”: it counts nowhere and stays listed, and the other counts on', async () => {
    const { review, weekly } = await meetingsOf('elena', ofOmar())
    expect([review.claim, weekly.claim]).toEqual(['not_ours', null])
    const keysIn = (all: Occurrence[], { key }: CalendarMeetingView) =>
      all.filter((one) => one.series === key && isPast(one)).map((one) => one.key)
    const [were, now] = [before.get(ofOmar())!, await occurrencesOf(ofOmar())]
    expect(keysIn(were, review).length).toBeGreaterThan(3)
    expect(now.filter(({ series }) => series === review.key)).toEqual([])
    expect(keysIn(now, weekly)).toEqual(keysIn(were, weekly))
    expect((await lastHeldOn('omar', ofOmar()))!).toBe(
      now
        .filter((one) => one.isHeld && isPast(one))
        .map(dayOf)
        .at(-1),
    )

    const foreign = before.get(ofSofia())!.find(({ series }) => series !== undefined)!.series
    expect((await ask('elena', 'claimSeries', { pairId: ofOmar(), claim: 'not_ours', series: foreign })).status).toBe(
      400,
    )
    await say('elena', 'claimSeries', { pairId: ofOmar(), claim: null, series: review.key })
    expect((await tenant.runJob('calendars')).isGood).toBe(true)
    expect(keysIn(await occurrencesOf(ofOmar()), review)).toEqual(keysIn(were, review))
  })

  it('“this series is ours”: the slots that somebody marked private belong to it, until that is taken back', async () => {
    const were = before.get(ofArjun())!
    const series = new Set(were.flatMap((one) => one.series ?? []))
    const past = async () => (await occurrencesOf(ofArjun())).filter(isPast)
    const fresh = (await past()).filter(({ key }) => !were.some((one) => one.key === key))
    expect(fresh.length).toBeGreaterThan(0)
    for (const one of fresh) expect(series).toContain(one.series)
    await say('arjun', 'claimSeries', { pairId: ofArjun(), claim: null })
    expect((await tenant.runJob('calendars')).isGood).toBe(true)
    const left = new Set((await past()).map(({ key }) => key))
    expect(fresh.filter(({ key }) => left.has(key))).toEqual([])
  })
})
