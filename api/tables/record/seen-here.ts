import type { PairId, Side } from '#domain/pair'
import { collect } from '../storage/collect.ts'
import { seenKey, seenRows } from '../rows/row-keys.ts'
import type { Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { number } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

/** A page says it at least this often plus the way, in milliseconds; whoever was silent for longer is gone. */
const goneAfterMs = 75_000
/** A row that is younger is left as it is. */
const youngMs = 40_000

const dayMs = 86_400_000

/** When one of the two last said so, in milliseconds since midnight in UTC. */
export const seenRow = rowKind('seen', { atOfDay: number })

/**
 * Notes that one of the two looks at the pair, and says whether the other does: one small range, and a write in most of a
 * minute. The rows lie beside the active ones, so opening does not read them, and they move no revision. They hold a time
 * of day without its day: so nothing is kept of when somebody last worked, and once a day whoever was here at that time
 * on another day is taken to be here for a minute, which costs a few questions.
 */
export async function seeHere(
  rows: Rows,
  pairId: PairId,
  { side, now }: { side: Side; now: string },
): Promise<boolean> {
  const seen = await collect(rows.range(pairId, seenRows))
  const atOfDay = Date.parse(now) % dayMs
  const ageOf = (whose: Side) => {
    const row = seen.find(({ key }) => key === seenKey(whose))
    const one = row && fittingOne(rows, row, seenRow)
    return one === undefined ? dayMs : (atOfDay - one.atOfDay + dayMs) % dayMs
  }
  if (ageOf(side) >= youngMs) await rows.write(pairId, [{ kind: 'put', key: seenKey(side), values: { atOfDay } }])
  return ageOf(side === 'manager' ? 'report' : 'manager') < goneAfterMs
}
