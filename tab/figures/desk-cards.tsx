import type { OpenHrDeskOutput } from '#contract/open-hr-desk'
import { SegmentsCard } from '../segments/segments-card.tsx'
import { FiguresCard } from './figures-card.tsx'

/** HR's working place: figures of the organisation, and groups of people from a file. */
export function DeskCards({ desk }: { desk: OpenHrDeskOutput }) {
  return (
    <>
      <FiguresCard figures={desk.figures} />
      <SegmentsCard segments={desk.segments} />
    </>
  )
}
