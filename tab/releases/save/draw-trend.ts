import type { ReadReleaseOutput } from '#contract/read-release'
import { percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import type { Share } from '../tables/released-rows.ts'
import { trendPoints, type LinePoint } from '../trend/trend-points.ts'
import type { Drawing } from './scale.ts'
import { ink, svgLine, svgText, type Point } from './svg.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** Which sign is which. */
export function trendKey(release: Released, reader: Reader): string {
  const words = releaseWords(reader.language)
  const season = trendPoints(release).some(({ isSeason }) => isSeason) ? `   ▒ ${words.trend.season}` : ''
  return `● ${words.coverage.name}   ■ ${words.underCoached.name}${season}`
}

const box = { left: 70, right: 780, top: 8, height: 260 }
type Line = { measure: 'coverage' | 'underCoached'; fill: string; dash: string }
const drawn: readonly Line[] = [
  { measure: 'coverage', fill: ink.brand, dash: '' },
  { measure: 'underCoached', fill: ink.strong, dash: '5 4' },
]

/** Both shares over the blocks, broken where blocks cannot be compared. */
export function drawTrend(release: Released, reader: Reader): Drawing {
  const points = trendPoints(release)
  const step = (box.right - box.left) / points.length
  const seasons = points.flatMap(({ isSeason }, at) =>
    isSeason
      ? [`<rect x="${box.left + step * at}" y="${box.top}" width="${step}" height="${box.height}" fill="#f0f0f0"/>`]
      : [],
  )
  const lines = drawn.flatMap((line) => points.flatMap((_, at) => piece(line, points, at, step)))
  return { parts: [...seasons, ...grid(reader), ...lines, ...days(points, step, reader)], height: box.height + 40 }
}

/** One block of one line: what joins it to the block before, and its sign. */
function piece({ measure, fill, dash }: Line, points: readonly LinePoint[], at: number, step: number): string[] {
  const [share, before] = [points[at]?.[measure], points[at - 1]?.[measure]]
  if (!share) return []
  const place = (nth: number, one: Share): Point => [box.left + step * (nth + 0.5), heightOf(one)]
  const [x, y] = place(at, share)
  const joined = before && !points[at]?.breaks ? [svgLine(place(at - 1, before), [x, y], fill, 2, dash)] : []
  const sign =
    measure === 'coverage'
      ? `<circle cx="${x}" cy="${y}" r="5" fill="${fill}"/>`
      : `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${fill}"/>`
  return [...joined, sign]
}

/** Behind a border a share stands in the middle of what is left. */
function heightOf({ figure, lo, hi }: Share): number {
  return yOf(figure.kind === 'exact' ? figure.percent : (lo + hi) / 2)
}

function yOf(percent: number): number {
  return box.top + box.height * (1 - percent / 100)
}

function grid(reader: Reader): string[] {
  return [0, 50, 100].flatMap((tick) => [
    svgLine([box.left, yOf(tick)], [box.right, yOf(tick)], ink.line),
    svgText(percentIn(reader.locale, tick), {
      x: box.left - 8,
      y: yOf(tick) + 4,
      size: 11,
      fill: ink.soft,
      anchor: 'end',
    }),
  ])
}

/** The first day of every block, of every second where there are many. */
function days(points: readonly LinePoint[], step: number, { locale }: Reader): string[] {
  const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const every = points.length > 7 ? 2 : 1
  return points.flatMap(({ block }, at) => {
    if ((points.length - 1 - at) % every !== 0) return []
    const place = { x: box.left + step * (at + 0.5), y: box.height + 30 }
    return [
      svgText(form.format(new Date(`${block}T00:00:00Z`)), { ...place, size: 11, fill: ink.soft, anchor: 'middle' }),
    ]
  })
}
