import { setTimeout as sleep } from 'node:timers/promises'
import type { Usage } from '../../sandbox/functions-host/usage-of-process.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { createCall } from '../../tab/client/create-call.ts'
import { seeded } from '../api/lossy-fetch.ts'
import { type Counted, countedCall, nothingCounted } from './counted-call.ts'
import { inTurns, untilDone } from './in-turns.ts'
import { loadPanel, type LoadPanel } from './load-panel.ts'
import { pairsOf } from './pairs-of.ts'
import { type Bare, startBare } from './start-bare.ts'
import { typeAnything } from './type-anything.ts'
import { wrongLines } from './wrong-lines.ts'

/** Every time in milliseconds; `usage` of the API's process at the beginning, after a third, two thirds and the end. */
export type LoadOutcome = {
  counted: Counted
  /** Point reads of the bare app under the same load, and what one costs it when it has nothing else to do. */
  bareTimes: number[]
  bareProcessorMs: number
  usage: Usage[]
  typed: number
  wrong: string[]
}

export type Load = {
  tenant: RunningTenant
  panels: number
  minutes: number
  /** So many times faster than life; 1 is life. */
  speed?: number
  send?: typeof fetch
  progress?: (line: string) => void
}

type TypingPanel = LoadPanel & { typeOne: () => Promise<void> }

const askEveryMs = 4_500
const typeEveryMs = 40_000
const minuteMs = 60_000
/** So many people open their panel in the same moment. */
const openAtOnce = 4
const bareReads = 300
/** One panel of so many asks the bare app as often as its own. */
const bareOf = 10

/**
 * Panels of two people each that lie open side by side for some minutes: each reads its pair, asks as often as a page that
 * both look at, types a line every 40 seconds, and one of the two closes the 1:1. Afterwards everybody reads once more.
 */
export async function runLoad(load: Load): Promise<LoadOutcome> {
  const { tenant, minutes, progress = () => undefined } = load
  const counted = nothingCounted()
  const panels = openPanels(load, counted)
  const bare = await startBare(tenant)
  try {
    progress(`opening ${panels.length} panels`)
    await inTurns(
      panels,
      20,
      untilDone((panel) => panel.open()),
    )
    const bareProcessorMs = await costOfBare(bare, panels[0]?.pairId ?? '')
    const bareTimes: number[] = []
    const usage = [await tenant.host.usage()]
    const first = requestsIn(counted)
    for (const third of [1, 2, 3]) {
      progress(
        `minute ${((minutes * (third - 1)) / 3).toFixed(1)} of ${minutes}: ${requestsIn(counted) - first} requests`,
      )
      await Promise.all(panels.map((panel, at) => live(panel, { ...load, at, third, bare, bareTimes })))
      usage.push(await tenant.host.usage())
    }
    await inTurns(panels, openAtOnce, async (panel) => panel.side === 'manager' && panel.close())
    progress('reading everything once more')
    await inTurns(
      panels,
      20,
      untilDone((panel) => panel.settle()),
    )
    const typed = panels.reduce((sum, panel) => sum + panel.typed.size, 0)
    return { counted, bareTimes, bareProcessorMs, usage, typed, wrong: wrongLines(panels) }
  } finally {
    await bare.close()
  }
}

export function requestsIn({ times }: Counted): number {
  return Object.values(times).reduce((sum, list) => sum + list.length, 0)
}

function openPanels({ tenant, panels, send }: Load, counted: Counted): TypingPanel[] {
  return pairsOf(tenant.organisation, Math.ceil(panels / 2)).flatMap(({ manager, report, pairId }, index) =>
    (['manager', 'report'] as const).map((side) => {
      const oid = side === 'manager' ? manager : report
      const token = () => tenant.tokenFor(oid)
      const base = `${tenant.host.origin}/api`
      const call = countedCall(createCall({ base, token: once(token), ...(send && { fetch: send }) }), counted)
      const random = seeded(index * 2 + (side === 'manager' ? 1 : 2))
      const panel = loadPanel({ side, oid, pairId, call })
      return { ...panel, typeOne: () => typeAnything(panel, random) }
    }),
  )
}

/** A token lives for an hour, and a page asks for one as seldom. */
function once(make: () => Promise<string>): (options?: { fresh?: boolean }) => Promise<string> {
  let kept: Promise<string> | undefined
  return ({ fresh = false } = {}) => {
    if (fresh || kept === undefined) kept = make()
    return kept
  }
}

type Living = Load & { at: number; third: number; bare: Bare; bareTimes: number[] }

/** A third of the time of one panel. What is late is done at once: the same requests, however busy the machine. */
async function live(panel: TypingPanel, { panels, minutes, speed = 1, at, third, bare, bareTimes }: Living) {
  const began = performance.now()
  const lastsMs = (minutes * minuteMs) / 3
  const types = typingTimes((at / panels) * typeEveryMs, third, lastsMs)
  for (let now = (at / panels) * askEveryMs; now < lastsMs; now += askEveryMs) {
    await sleep(Math.max(0, now / speed - (performance.now() - began)))
    if ((types[0] ?? Infinity) <= now) {
      types.shift()
      await panel.typeOne()
    }
    await panel.ask().catch(() => undefined)
    if (at % bareOf === 0) bareTimes.push(await timeOf(() => bare.read(panel.pairId)))
  }
}

/** When somebody types in a third of the time; the first line comes at `offset` of the whole. */
function typingTimes(offset: number, third: number, lastsMs: number): number[] {
  const times: number[] = []
  for (let time = offset; time < third * lastsMs; time += typeEveryMs)
    if (time >= (third - 1) * lastsMs) times.push(time - (third - 1) * lastsMs)
  return times
}

async function costOfBare(bare: Bare, pairId: string): Promise<number> {
  const reads = Array.from({ length: bareReads }, (_, at) => at)
  await inTurns(reads.slice(0, 50), 10, () => bare.read(pairId))
  const before = await bare.host.usage()
  await inTurns(reads, 10, () => bare.read(pairId))
  const after = await bare.host.usage()
  return (after.processorMs - before.processorMs) / bareReads
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
