import type { SoakDay } from './run-soak.ts'

type Figure = { name: string; of: (day: SoakDay, before: SoakDay | undefined) => number; isTime?: true }

const figures: readonly Figure[] = [
  { name: 'rows that opening reads', of: ({ activeRows }) => activeRows },
  { name: 'rows that a day adds', of: ({ rows }, before) => rows - (before?.rows ?? rows) },
  { name: 'requests of a day', of: ({ requests }) => requests },
  { name: 'heap of the API, MB', of: ({ heapMB }) => heapMB },
  { name: 'processor of a night, ms', of: ({ nightMs }) => nightMs, isTime: true },
  { name: 'processor of a request, ms', of: ({ requestMs }) => requestMs, isTime: true },
]

/** The end may lie so much above the middle. */
const most = 1.1

/**
 * The last days beside those a week before them, so that the same weekdays are compared; of a shorter run the last beside the
 * one in the middle. `takesTimes` false: times are shown and judged by nobody.
 */
export function soakTable(
  days: readonly SoakDay[],
  { takesTimes }: { takesTimes: boolean },
): { lines: string[]; faults: string[] } {
  const [span, apart] = days.length >= 14 ? [3, 7] : [1, Math.max(1, Math.floor(days.length / 2) - 1)]
  const end = meansOf(days, days.length - span, span)
  const middle = meansOf(days, days.length - span - apart, span)
  const rows = figures.map((figure, at) => ({ ...figure, middle: middle[at] ?? 0, end: end[at] ?? 0 }))
  const grown = rows.filter((one) => one.end > one.middle * most && (takesTimes || !one.isTime))
  return {
    lines: [
      row('', 'middle', 'end', 'ratio'),
      ...rows.map(({ name, middle: before, end: after }) =>
        row(name, before.toFixed(1), after.toFixed(1), `${(after / before).toFixed(2)} x`),
      ),
    ],
    faults: [
      ...grown.map(
        ({ name, middle: before, end: after }) => `${name}: ${before.toFixed(1)} became ${after.toFixed(1)}`,
      ),
      ...days.flatMap(({ on, faults }) => faults.map((fault) => `${on}: ${fault}`)),
    ],
  }
}

function meansOf(days: readonly SoakDay[], from: number, count: number): number[] {
  return figures.map(({ of }) => {
    const values = days.slice(from, from + count).map((day, at) => of(day, days[from + at - 1]))
    return values.reduce((sum, value) => sum + value, 0) / values.length
  })
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join('')
}
