import type { PairId } from '../../domain/pair.ts'
import type { PairOutlines, PairFindings } from '../../api/ports/pair-outlines.ts'
import { aPair, aRhythm } from './builders.ts'

/** Nothing stands in a list yet. */
const unknown = { mark: '', since: '2026-01-05T22:00:00.000Z', isSettled: false }

/** Writes about a pair what the calendars job would have written; what is left out stays as it is. */
export async function readTonight(
  outlines: PairOutlines,
  pairId: PairId,
  told: { directory?: Partial<PairFindings['directory']>; rhythm?: PairFindings['rhythm'] },
): Promise<void> {
  const seen = await outlines.outline(pairId)
  const directory = { ...(seen.pair ?? aPair()), ...told.directory }
  const rhythm = told.rhythm ?? { ...(seen.rhythm ?? aRhythm()), relation: directory.relation }
  const version = await outlines.keepReading(pairId, seen, { directory, rhythm, factMarks: {}, listed: unknown })
  if (version === undefined) throw new Error('The pair changed meanwhile')
}
