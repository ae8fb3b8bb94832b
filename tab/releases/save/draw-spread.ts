import type { ReadReleaseOutput } from '#contract/read-release'
import type { CadenceBand } from '#domain/distribution/cadence-bands'
import { coefficientIn, percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { figureOf } from '../figures/figure-of.ts'
import { figureWords } from '../figures/share-words.ts'
import { along, rowHeight, scale, type Drawing } from './scale.ts'
import { ink, svgLine, svgText, type Point } from './svg.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** One colour, weaker the slower; none is an empty frame. */
const strengths: Record<CadenceBand, string> = {
  weekly: `fill="${ink.brand}"`,
  'up-to-3': `fill="${ink.brand}" fill-opacity="0.8"`,
  '3-to-6': `fill="${ink.brand}" fill-opacity="0.65"`,
  '6-to-10': `fill="${ink.brand}" fill-opacity="0.5"`,
  'over-10': `fill="none" stroke="${ink.soft}" stroke-dasharray="4 3"`,
}

/** How many people meet how often. Behind a border there is no bar. */
export function drawBars({ spread }: Released, reader: Reader): Drawing {
  const { bands: names } = releaseWords(reader.language).howOften
  const rows = spread?.bands ?? []
  const parts = rows.flatMap(({ band, share }, at) => {
    const figure = figureOf(share)
    const y = rowHeight * at
    const bar =
      figure.kind === 'exact'
        ? [
            `<rect x="${scale.from}" y="${y + 5}" width="${along(figure.percent) - scale.from}" height="18" ${strengths[band]}/>`,
          ]
        : []
    return [
      svgText(names[band], { x: 24, y: y + 19 }),
      ...bar,
      svgText(figureWords(figure, reader), { x: 780, y: y + 19, anchor: 'end', weight: 600 }),
    ]
  })
  return { parts, height: rowHeight * rows.length }
}

/** The Lorenz curve with the even line. */
export function drawCurve({ spread }: Released, reader: Reader): Drawing {
  const box = { left: 90, width: 480, height: 300 }
  const at = (people: number, share: number): Point => [
    box.left + (box.width * people) / 100,
    box.height * (1 - share / 100) + 8,
  ]
  const points = (spread?.lorenz ?? []).map((share, tenth) => at(10 * tenth, share).join(','))
  const words = releaseWords(reader.language).spread
  const axis = [0, 50, 100].flatMap((tick) => [
    svgText(percentIn(reader.locale, tick), {
      x: at(tick, 0)[0],
      y: box.height + 26,
      size: 11,
      fill: ink.soft,
      anchor: 'middle',
    }),
    svgText(percentIn(reader.locale, tick), {
      x: box.left - 8,
      y: at(0, tick)[1] + 4,
      size: 11,
      fill: ink.soft,
      anchor: 'end',
    }),
  ])
  const parts = [
    svgLine(at(0, 0), at(100, 100), ink.soft, 1, '4 4'),
    svgLine(at(0, 0), at(100, 0), ink.line),
    svgLine(at(0, 0), at(0, 100), ink.line),
    `<polyline points="${points.join(' ')}" fill="none" stroke="${ink.brand}" stroke-width="2"/>`,
    ...axis,
    svgText(words.people, { x: at(50, 0)[0], y: box.height + 46, size: 12, fill: ink.soft, anchor: 'middle' }),
    svgText(words.gini(coefficientIn(reader.locale, spread?.gini ?? 0)), {
      x: 600,
      y: 60,
      weight: 600,
    }),
  ]
  return { parts, height: box.height + 56 }
}
