import { expect, it } from 'vitest'
import { fillWithReaders, readerOid } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { memoryTables } from '../../../tests/memory-tables.ts'
import { mortalProcess } from '../../../tests/mortal-process.ts'
import { dateHolidays } from '../../holidays/date-holidays.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { digestWriter } from '../../mail/digest/digest-writer.ts'
import { pacedMail } from '../../mail/paced-mail.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import { LaterError } from '../../ports/later.ts'
import { deliveriesTable } from '../../tables/mail/deliveries-table.ts'
import { figuresChoiceTable } from '../../tables/people/figures-choice-table.ts'
import { mailPaceTable } from '../../tables/mail/mail-pace-table.ts'
import { wayOutTable } from '../../tables/mail/way-out-table.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { planTable } from '../../tables/plans/plan-table.ts'
import { pairTable } from '../../tables/record/pair-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import type { Rows } from '../../tables/storage/rows.ts'
import { sendDigest } from './send-digest.ts'
import { startDigests } from './start-digests.ts'

const monday = '2026-10-19'
const morning = Date.parse('2026-10-19T05:05:00.000Z')
const minuteMs = 60_000
const recipients = Array.from({ length: 500 }, (_, nth) => readerOid(nth))
const tables = memoryTables()
const keys = cachedKeys(localWrapper())
const holidays = dateHolidays()
const writer = digestWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' })
/** What arrived where, and in which minute. */
const arrived: { to: string; minute: number }[] = []
let now = morning
const perMinute = 25

/** A process of its own over the same tables, which dies before its nth step. */
function processOf(nth: number) {
  const life = mortalProcess(nth)
  const rows = (name: Parameters<typeof tables>[0]): Rows => life.rows(tables(name))
  const sent: JobMessages['digests'][] = []
  const flight = life.mail({
    send: async ({ to }) => {
      arrived.push({ to, minute: Math.floor(now / minuteMs) })
      return { kind: 'sent' }
    },
  })
  const sender = pacedMail(
    // As Graph's: it is said that the mail leaves, then it leaves.
    { send: (mail, onLeaving) => onLeaving().then(() => flight.send(mail, async () => undefined)) },
    { pace: mailPaceTable(rows('deliveries'), perMinute), mailbox: 'digest', clock: () => new Date(now) },
  )
  const ports = {
    people: peopleTable(rows('people')),
    overview: overviewTable(rows('overview'), keys),
    pairs: pairTable(rows('pairs'), keys),
    plans: planTable({ pairs: rows('pairs'), privates: rows('private') }, keys),
    figures: figuresChoiceTable(rows('people')),
    releases: releasesTable(rows('releases')),
    deliveries: deliveriesTable(rows('deliveries')),
    runs: runsTable(rows('runs')),
    holidays,
    digestsFor: 'all' as const,
    digestWriter: writer,
    wayOut: wayOutTable(rows('deliveries'), keys, 'https://api.contoso.example'),
    queue: life.queue({
      send: async (_, messages) => void sent.push(...(messages as readonly JobMessages['digests'][])),
    }),
    mail: sender,
  }
  return { ports, sent, death: life.death, steps: life.steps }
}

type Waiting = { message: JobMessages['digests']; attempt: number; at: number }

/** Asks for everybody's mail; the process dies before each of its steps in turn until one gets through. */
async function startAll(): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  // 500 messages are 500 steps: a few of them stand for the rest. Of what comes behind them it is every one.
  const stepAfter = (nth: number) => [1, 2, 250].find((step) => step > nth) ?? Math.max(nth, recipients.length) + 1
  let ended: unknown = 'died'
  for (let nth = stepAfter(0); ended === 'died'; nth = stepAfter(nth)) {
    const process = processOf(nth)
    ended = await Promise.race([startDigests(process.ports, new Date(now).toISOString()), process.death])
    // The queue lets them out at the same pace, each run beginning anew.
    waiting.push(
      ...process.sent.map((message, place) => ({ message, attempt: 1, at: now + (place * minuteMs) / perMinute })),
    )
    now += 15 * minuteMs
  }
  return waiting
}

function nextOf(waiting: Waiting[]): Waiting | undefined {
  const first = waiting.reduce((best, { at }, place) => (at < (waiting[best]?.at ?? at) ? place : best), 0)
  return waiting.splice(first, 1)[0]
}

it('a run of 500 that is killed at every step mails each once, or says that nobody knows', async () => {
  await fillWithReaders(processOf(0).ports, { readers: recipients.length, meetOn: monday })
  const waiting = await startAll()
  expect(new Set(waiting.map(({ message }) => message.oid)).size).toBe(500)
  const diedAt = new Set<number>()
  let longest = 0
  let turn = 0
  for (let one = nextOf(waiting); one !== undefined; one = nextOf(waiting)) {
    now = Math.max(now, one.at)
    turn += 1
    // The first time the nth step is the last, for each n in turn; whoever takes the message up again lives.
    const nth = one.attempt === 1 ? turn % 12 : 0
    const { ports, sent, death, steps } = processOf(nth)
    const work = sendDigest(ports, one.message, { attempt: one.attempt, now: new Date(now).toISOString() })
    const ended = await Promise.race([
      work.then(
        () => 'lived' as const,
        () => 'failed' as const,
      ),
      death,
    ])
    if (ended === 'died') {
      diedAt.add(nth)
      // The queue shows it again when the host has given the function up.
      waiting.push({ ...one, attempt: one.attempt + 1, at: now + 11 * minuteMs })
    }
    expect(ended).not.toBe('failed')
    if (one.attempt === 1) longest = Math.max(longest, steps())
    // Put back because the minute was full, or because another may still be at it.
    waiting.push(...sent.map((message) => ({ message, attempt: one.attempt, at: now + minuteMs })))
  }
  const { deliveries, runs } = processOf(0).ports
  const unsure = new Set((await runs.openFailures('digests')).map(({ subject }) => subject))
  for (const oid of recipients) {
    const mails = arrived.filter(({ to }) => to.startsWith(oid)).length
    const state = await deliveries.state(monday, oid)
    expect(mails, oid).toBeLessThanOrEqual(1)
    expect(state, oid).toBe(unsure.has(oid) ? 'unknown' : 'sent')
    if (state === 'sent') expect(mails, oid).toBe(1)
  }
  expect(unsure.size).toBeGreaterThan(20)
  expect(unsure.size).toBeLessThan(250)
  // Claimed, place taken, leaving, left, sent, noted and counted: each was a last step.
  expect([...diedAt].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: longest }, (_, nth) => nth + 1),
  )
  const minutes = Map.groupBy(arrived, ({ minute }) => minute)
  expect(Math.max(...[...minutes.values()].map(({ length }) => length))).toBeLessThanOrEqual(perMinute)
}, 60_000)

it('a mail that finds no place this minute was not sent, and is asked for again', async () => {
  const pace = { take: async () => 12 }
  const sender = pacedMail(
    { send: async () => ({ kind: 'sent' }) },
    { pace, mailbox: 'digest', clock: () => new Date(now) },
  )
  const mail = { to: 'elena@contoso.example', subject: '', html: '', text: '' }
  await expect(sender.send(mail, async () => undefined)).rejects.toThrow(LaterError)
})
