import type { RhythmFacts } from '#domain/rhythm'
import type { Listed } from '../../ports/pair-outlines.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { claim, maybe, objectOf, recordOf, text } from '../shapes/guard.ts'
import { inLivingZone } from '../shapes/living-zone.ts'
import { rhythmFacts } from '../shapes/rhythm.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

/**
 * What the calendar told of a pair, and which marks its facts left in the blocks and its rows in the two lists; older rows
 * hold no marks. `listedAt` is the revision that the pair had then.
 */
export const rhythmRow = rowKind('rhythm', {
  facts: json(rhythmFacts),
  factMarks: json(maybe(recordOf(text))),
  listed: json(maybe(objectOf<Listed>({ mark: text, since: text, isSettled: claim }))),
  listedAt: maybe(text),
})

/**
 * Undefined until the calendar was read. One that does not fit reads as not read, since the next reading writes it anew from
 * the ledger, within four weeks at the latest; `rows` is told.
 */
export function fromRhythmRow(rows: Pick<Rows, 'leftOut'>, row: Row | undefined): RhythmFacts | undefined {
  const facts = row && fittingOne(rows, row, rhythmRow)?.facts
  return facts && inLivingZone(facts)
}
