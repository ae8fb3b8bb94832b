import fc from 'fast-check'
import type { Change } from '../../tab/client/outbox/change.ts'
import { lineIdOf } from '../../tab/client/outbox/change.ts'
import type { Side } from '../../domain/pair.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { aRhythm } from '../api/builders.ts'
import { seeded } from '../api/lossy-fetch.ts'
import { pairWorld } from '../api/pair-world.ts'
import { anyDeed, type Deed } from '../record/any-act.ts'
import { callOf, opened, seen, type World } from '../record/one-page.ts'
import { aDevice, type Device } from './device.ts'
import { brokenLaws } from './laws.ts'
import { network, type Network } from './network.ts'
import { plainKeys } from './plain-keys.ts'
import { troubledTables } from './troubled-rows.ts'

const mostMoments = 14
const start = Date.parse('2026-10-15T08:10:00.000Z')
const sides: readonly Side[] = ['manager', 'report', 'manager', 'report']

/** The laws that do not hold afterwards, and what each device shows then. */
export type Outcome = { broken: string[]; records: ReturnType<typeof seen>[] }

type Scene = {
  world: World
  devices: readonly Device[]
  net: Network
  random: () => number
  pass: (minutes: number) => void
  night: () => Promise<void>
  /** Ids of lines that somebody wrote, and of those that somebody took away. */
  added: Set<string>
  removed: Set<string>
}

/**
 * Some days of two people with two devices each, the API and its tables, on a simulated clock: what they do and all that
 * goes wrong between them is drawn from the seed, so that a seed tells the same story every time.
 */
export async function runSeed(seed: number): Promise<Outcome> {
  const random = seeded(seed)
  const storage = troubledTables(random)
  const scene = await aScene(random, storage.tables)
  storage.state.isTroubled = true
  const deeds = fc.sample(anyDeed, { seed, numRuns: mostMoments })
  for (const deed of deeds) await moment(scene, deed)
  storage.state.isTroubled = false
  return afterwards(scene)
}

async function aScene(random: () => number, tables: Parameters<typeof pairWorld>[0]): Promise<Scene> {
  const world = await pairWorld(tables, plainKeys())
  const { pairId } = world
  const net = network(random)
  const clock = { at: start }
  // No two requests are heard in the same instant: the ledger tells them apart by their times.
  const now = () => new Date((clock.at += 1)).toISOString()
  await opened(callOf(world, 'manager', now), pairId)
  await world.rhythm(aRhythm())
  const added = await beginning(world, random, now)
  const devices = sides.map((side) => {
    const call = net.over(callOf(world, side, now))
    return aDevice({ side, oid: world[side], pairId, call, now: () => clock.at })
  })
  await Promise.all(devices.map((one) => one.read()))
  return {
    world,
    devices,
    net,
    random,
    added,
    removed: new Set(),
    pass: (minutes) => void (clock.at += minutes * 60_000),
    night: async () => {
      clock.at += 86_400_000 - ((clock.at - start) % 86_400_000)
      await untilKept(() => world.rhythm(rhythmOn(now().slice(0, 10), now())))
    },
  }
}

/** As the queue does it: what storage refused comes again. */
async function untilKept(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (trouble) {
      if (attempt === 10) throw trouble
    }
  }
}

/** What the two have written before: something of every kind for each of them to act on. */
async function beginning(world: World, random: () => number, now: () => string): Promise<Set<string>> {
  const { pairId } = world
  const added = new Set<string>()
  const line = () => {
    const id = idFrom(random)
    added.add(id)
    return { pairId, id, text: `Before ${id}` }
  }
  for (const side of ['manager', 'report'] as const) {
    const call = callOf(world, side, now)
    await call('addTopic', line())
    await call('addNote', { ...line(), visibility: 'shared' })
    await call('addCommitment', { ...line(), owner: side, due: '2026-10-22' })
    await call('addCommitment', { ...line(), owner: side === 'manager' ? 'report' : 'manager', due: '2026-10-22' })
  }
  return added
}

/** What the night's job writes: a 1:1 every morning, and those before as the calendar has them. */
function rhythmOn(today: string, readAt: string) {
  const planned = [0, 1].map((days) => {
    const on = addDays(today, days)
    return { startAt: `${on}T08:00:00Z`, endAt: `${on}T08:30:00Z`, on }
  })
  return aRhythm({ readAt, contactDays: [addDays(today, -1)], planned })
}

async function moment(scene: Scene, deed: Deed): Promise<void> {
  const { devices, net, random, pass, night } = scene
  const one = devices[Math.floor(random() * devices.length)]!
  const chance = random()
  if (chance < 0.08) await one.crash()
  if (chance > 0.7) await one.read()
  if (chance > 0.92) await night()
  if (chance > 0.85 && chance < 0.92) await net.deliverLate()
  pass(deed.minutes)
  const doers = devices.filter(({ side }) => side === deed.side)
  const doer = doers[Math.floor(random() * doers.length)]!
  const other = devices[Math.floor(random() * devices.length)]!
  // What others have waiting goes out at the same moment: conflicts are the rule.
  await Promise.all([make(scene, doer, deed), other === doer ? undefined : other.send()])
}

async function make({ random, added, removed }: Scene, doer: Device, deed: Deed): Promise<void> {
  const pair = doer.shown()
  if (pair === undefined) return doer.read()
  const change = deed.make(pair, idFrom(random))
  if (change === undefined) return
  const { operation } = change
  if (operation === 'addNote' || operation === 'addTopic' || operation === 'addCommitment') added.add(change.input.id)
  if (operation === 'removeNote' || operation === 'removeTopic' || operation === 'removeCommitment')
    removed.add(lineIdOf(change))
  await doer.make(withOwnWords(change, random))
}

/** Words that nobody else wrote, so that a line that stands there twice is seen. */
function withOwnWords(change: Change, random: () => number): Change {
  if (!('text' in change.input)) return change
  return { ...change, input: { ...change.input, text: `${change.input.text} ${idFrom(random)}` } } as Change
}

function idFrom(random: () => number): string {
  const part = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  return [8, 4, 4, 4, 12].map(part).join('-')
}

/** The connection holds again: what waits goes out, and everybody reads. */
async function afterwards({ world, devices, net, added, removed }: Scene): Promise<Outcome> {
  net.heal()
  await net.deliverLate()
  for (const one of devices) await one.send()
  for (const one of devices) await one.read()
  const broken = await brokenLaws(world, devices, { added, removed })
  return { broken, records: devices.map((one) => seen(one.heard()!)) }
}
