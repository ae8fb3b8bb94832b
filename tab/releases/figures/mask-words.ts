import { daySpan } from '../../words/day-spans.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { blockEnd } from '../tables/block-end.ts'

/** With which rules of rounding and masking a release was made, and since which block they count. */
export type MadeWith = { definitionVersion: string; definedSince?: string }

/** What "under" and "over" mean in this release, and from which block on. Older releases stay as they were made. */
export function maskWords({ definitionVersion, definedSince }: MadeWith, { language, locale }: Reader): string {
  const { masks } = releaseWords(language)
  if (definitionVersion === '1') return `${masks.answer} ${masks.older}`
  if (definedSince === undefined) return masks.answer
  return `${masks.answer} ${masks.since(daySpan(locale, definedSince, blockEnd(definedSince)))}`
}
