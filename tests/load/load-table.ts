import type { RequestKind } from './counted-call.ts'
import { type LoadOutcome, requestsIn } from './run-load.ts'

/** What a run comes to: its lines, and what speaks against it. */
export type LoadVerdict = { lines: string[]; faults: string[] }

const kinds: readonly RequestKind[] = ['read', 'question', 'line', 'close']
/** The heap may end so much above what it was after two thirds: caches of a few rows are filled until the end. */
const flatHeap = 1.1
const flatSlackMB = 3

/** A share of all values from the smallest on; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Times as ratios to a bare point read of the same minutes, processor time to one that has the machine for itself. */
export function loadTable(outcome: LoadOutcome): LoadVerdict {
  const { counted, bareTimes, bareProcessorMs, usage, typed, wrong } = outcome
  const [begin, , second, end] = usage
  const requests = requestsIn(counted)
  const processorMs = ((end?.processorMs ?? 0) - (begin?.processorMs ?? 0)) / requests
  const heap = { second: second?.heapMB ?? 0, end: end?.heapMB ?? 0 }
  const over = (times: readonly number[], share: number) => quantile(times, share) / quantile(bareTimes, share)
  const lines = [
    row('request', 'how many', 'p50', 'p99'),
    ...kinds.map((kind) => {
      const times = counted.times[kind]
      return row(kind, String(times.length), `${over(times, 0.5).toFixed(2)} x`, `${over(times, 0.99).toFixed(2)} x`)
    }),
    row('bare point read', String(bareTimes.length), ms(quantile(bareTimes, 0.5)), ms(quantile(bareTimes, 0.99))),
    `processor per request: ${(processorMs / bareProcessorMs).toFixed(2)} x (${ms(processorMs)} over ${ms(bareProcessorMs)})`,
    `heap of the API after each third: ${usage.map(({ heapMB }) => heapMB.toFixed(1)).join(', ')} MB`,
    `${typed} lines typed: ${wrong.length === 0 ? 'each is there once' : `${wrong.length} are wrong`}`,
  ]
  const isFlat = heap.end <= heap.second * flatHeap + flatSlackMB
  const faults = [
    ...inBrief(counted.troubles),
    ...inBrief(wrong),
    ...(isFlat
      ? []
      : [`memory grows: ${heap.second.toFixed(1)} MB after two thirds, ${heap.end.toFixed(1)} MB at the end`]),
  ]
  return { lines, faults }
}

function row(...[name = '', ...cells]: string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(12)).join('')
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}

/** Each sentence once, with how often it was said. */
function inBrief(sentences: readonly string[]): string[] {
  const times = Map.groupBy(sentences, (sentence) => sentence)
  return [...times].map(([sentence, all]) => (all.length === 1 ? sentence : `${sentence} (${all.length} times)`))
}
