import { useState } from 'react'
import type { CommitmentView, PairView } from '#contract/view'
import { heldLines, type ShownLine } from './held-lines.ts'

type Held = { opening: string; from: readonly CommitmentView[]; lines: readonly ShownLine[] }

/** The promises on the screen, those included that closed since the page was opened. Another day is another opening. */
export function useHeldLines({ pairId, today, commitments }: PairView): readonly ShownLine[] {
  const opening = `${pairId} ${today}`
  const [held, setHeld] = useState<Held>({ opening: '', from: [], lines: [] })
  if (held.opening === opening && held.from === commitments) return held.lines
  const lines = heldLines(held.opening === opening ? held.lines : [], commitments)
  setHeld({ opening, from: commitments, lines })
  return lines
}
