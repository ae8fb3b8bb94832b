import { withoutSegment } from '#domain/distribution/segment-tally'
import type { ReleaseWords } from '../words/release-words.ts'

/** What a group is called on the page. Those without a department have a name of their own in each language. */
export function segmentName(segment: string, words: ReleaseWords): string {
  return segment === withoutSegment ? words.noDepartment : segment
}
