import { formatLocale } from '../../words/language.ts'
import { withoutSegment } from '#domain/distribution/dimension'
import type { DimensionWords } from '../../words/en/release.ts'
import type { ReleaseWords } from '../../words/release-words.ts'

/** What a group is called on the page. Those of whom it is not known have a name of their own in each language. */
export function segmentName(attribute: string, segment: string, words: ReleaseWords, locale: string): string {
  if (segment === withoutSegment) return dimensionWords(attribute, words).none
  if (attribute === 'country' && /^[A-Z]{2}$/.test(segment))
    return new Intl.DisplayNames(formatLocale(locale), { type: 'region' }).of(segment) ?? segment
  return bandNames(attribute, words)?.[segment] ?? segment
}

/** The names of groups that the product makes itself. */
function bandNames(attribute: string, words: ReleaseWords): Record<string, string> | undefined {
  if (attribute === 'tenure') return words.tenures
  if (attribute === 'leads') return words.leadBands
  if (attribute === 'workTime') return words.workTimes
  return attribute === 'workplace' ? words.workplaces : undefined
}

/** How the page speaks of what groups are cut by. */
export function dimensionWords(attribute: string, words: ReleaseWords): DimensionWords {
  return words.dimensions[attribute] ?? words.otherDimension(attribute)
}
