import { useEffect } from 'react'
import type { RecordState } from '../../../client/record/record-state.ts'
import { countFirstClicks } from '../../../ui/hooks/count-first-clicks.ts'
import { useArrivals } from './use-arrivals.ts'
import { anchorRows } from './anchor-rows.ts'

/** Draws nothing: keeps rows still under a pointer, and tells what comes from the other person. */
export function Stillness(props: { state: RecordState; onArrived: (ids: ReadonlySet<string>) => void }) {
  useArrivals(props)
  useEffect(anchorRows, [])
  useEffect(countFirstClicks, [])
  return null
}
