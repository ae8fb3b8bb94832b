import type { ReadReleaseOutput } from '#contract/read-release'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { dimensionWords } from '../tables/segment-name.ts'
import { trendPoints } from '../trend/trend-points.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
export type PictureName = 'coverage' | 'underCoached' | 'howOften' | 'spread' | 'trend'

/** The pictures that this release has, in the order of the page. */
export function pictureNames(release: Released): PictureName[] {
  const hasGroups = release.tables.some(({ cells }) => cells.length > 0)
  return [
    ...(hasGroups ? (['coverage', 'underCoached'] as const) : []),
    ...(release.spread?.bands ? (['howOften'] as const) : []),
    ...(release.spread ? (['spread'] as const) : []),
    ...(trendPoints(release).length > 1 ? (['trend'] as const) : []),
  ]
}

/** What a picture is called. */
export function pictureTitle(name: PictureName, attribute: string, reader: Reader): string {
  const words = releaseWords(reader.language)
  if (name === 'coverage' || name === 'underCoached') return words.picture[name](dimensionWords(attribute, words).by)
  return words[name].title
}
