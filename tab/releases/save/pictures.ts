import type { ReadReleaseOutput } from '#contract/read-release'
import { daySpan } from '../../words/day-spans.ts'
import { percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords, type ReleaseWords } from '../../words/release-words.ts'
import { blockEnd } from '../tables/block-end.ts'
import { pictureTitle, type PictureName } from './picture-names.ts'
import { drawBars, drawCurve } from './draw-spread.ts'
import { drawGroups } from './draw-groups.ts'
import { drawTrend, trendKey } from './draw-trend.ts'
import { width, type Drawing } from './scale.ts'
import { svgPicture } from './svg.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** One picture of a release as an SVG that stands alone, with its days and what it does not tell below. */
export function pictureOf(name: PictureName, release: Released, attribute: string, reader: Reader): string {
  const words = releaseWords(reader.language)
  const { subtitle, parts, height } = drawn(name, release, attribute, reader)
  return svgPicture({
    title: pictureTitle(name, attribute, reader),
    subtitle,
    foot: [
      words.eyebrow(daySpan(reader.locale, release.block, blockEnd(release.block))),
      `${words.notTelling} ${notTelling(name, words)}`,
    ],
    size: { width, height },
    parts,
  })
}

function notTelling(name: PictureName, words: ReleaseWords): string {
  switch (name) {
    case 'coverage':
    case 'underCoached':
      return `${words[name].notTelling} ${words.picture.overlap}`
    case 'howOften':
    case 'spread':
      return words[name].notTelling
    case 'trend':
      return words.change.notTelling
  }
}

type Drawn = Drawing & { subtitle: string }

function drawn(name: PictureName, release: Released, attribute: string, reader: Reader): Drawn {
  const words = releaseWords(reader.language)
  switch (name) {
    case 'coverage':
    case 'underCoached':
      return { subtitle: words.picture[`${name}Means`], ...drawGroups(release, attribute, name, reader) }
    case 'howOften':
      return { subtitle: words.howOften.meaning, ...drawBars(release, reader) }
    case 'spread':
      return {
        subtitle: words.spread.half(percentIn(reader.locale, release.spread?.lorenz[5] ?? 0)),
        ...drawCurve(release, reader),
      }
    case 'trend':
      return { subtitle: trendKey(release, reader), ...drawTrend(release, reader) }
  }
}
