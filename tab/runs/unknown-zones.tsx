import type { UnknownZoneView } from '#contract/read-runs'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { ListedCard } from './listed-card.tsx'

/** Time zones that mailboxes name and nobody here knows: something else stands in, and IT should know. */
export function UnknownZones({ zones }: { zones: readonly UnknownZoneView[] }) {
  const { unknownZones } = runsWords(useReader().language)
  const items = zones.map(({ name, people }) => ({ id: name, name, aside: unknownZones.mailboxes(people) }))
  return (
    <ListedCard
      title={unknownZones.title(zones.length)}
      titleId="unknown-zones"
      text={unknownZones.text}
      items={items}
    />
  )
}
