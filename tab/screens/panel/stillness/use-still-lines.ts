import { useState } from 'react'
import type { PairView } from '#contract/view'
import type { Dates } from '../../../words/dates.ts'
import { type HeldLines, heldAfter, stillLines, type StillLines } from './still-lines.ts'

/** The lists of a record in the order in which they were found, as long as the panel is open. */
export function useStillLines(pair: PairView | undefined, { dayOf }: Pick<Dates, 'dayOf'>): StillLines | undefined {
  const [held, setHeld] = useState<HeldLines>()
  const next = pair && heldAfter(held, pair, dayOf)
  if (next && next !== held) setHeld(next)
  return next && stillLines(next)
}
