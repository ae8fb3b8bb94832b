import { isDeepStrictEqual } from 'node:util'
import type { PairId } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import type { PairOutline, PairFindings } from '../../ports/pair-outlines.ts'
import { newRevision } from '../record/lines/line-partition.ts'
import { toPairRow } from '../rows/pair-row.ts'
import { pairKey, revisionKey, rhythmKey } from '../rows/row-keys.ts'
import type { Rows, Values, Write } from '../storage/rows.ts'

/**
 * Writes what a night read about a pair in one transaction over exactly the rows that were seen. The revision is among
 * them, and every change that a person makes writes it: so nothing that was worked out from the outline is kept when
 * the pair is another one by now. People are never held up, since they write the revision whatever it is. Its row is written
 * by every reading, also where the revision stays: its version is the pair's.
 */
export async function keepReading(
  rows: Rows,
  pairId: PairId,
  seen: PairOutline,
  { directory, rhythm, factMarks, listed }: PairFindings,
): Promise<string | undefined> {
  const { pair, versions } = seen
  const over = (key: string, values: Values): Write => {
    const etag = versions[key]
    return etag === undefined ? { kind: 'create', key, values } : { kind: 'replace', key, values, etag }
  }
  const followed = pair && { ...pair, ...directory }
  const hasMoved = !isDeepStrictEqual(followed, pair)
  const isNews = hasMoved || !isSameRhythm(seen.rhythm, rhythm)
  const revision = isNews || seen.revision === undefined ? newRevision() : seen.revision
  const written = await rows.change(pairId, [
    ...(followed && hasMoved ? [over(pairKey, toPairRow(followed))] : []),
    over(rhythmKey, {
      facts: JSON.stringify(rhythm),
      factMarks: JSON.stringify(factMarks),
      listed: JSON.stringify(listed),
      // A change of the pair leaves another revision, and then the lists may be others as well.
      listedAt: revision,
    }),
    over(revisionKey, { revision }),
  ])
  return written.kind === 'written' ? written.etags.at(-1) : undefined
}

/** When the calendar was read, and from which day on, is another every night and no change worth telling open panels about. */
function isSameRhythm(one: RhythmFacts | undefined, other: RhythmFacts): boolean {
  return isDeepStrictEqual({ ...one, ...everyNight }, { ...other, ...everyNight })
}

const everyNight = { readAt: '', windowFrom: '' } satisfies Partial<RhythmFacts>
