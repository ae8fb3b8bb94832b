import type { Reading } from '#domain/readings/reading'
import type { Side } from '#domain/pair'
import type { CardView } from '#contract/read-cards'
import { showReading } from '../show-reading.ts'

type Extras = { owner?: Side; points?: CardView['points']; facts?: CardView['facts'] }

/** A reading as a card: the plain counts of its detail become facts, a picture comes along when there is a value. */
export function showCard(reading: Reading<number, object>, { owner, points, facts = {} }: Extras = {}): CardView {
  const detail = reading.value === null ? {} : plainOf(reading.detail)
  return {
    id: reading.id,
    ...(owner === undefined ? {} : { owner }),
    reading: showReading(reading),
    facts: { ...detail, ...facts },
    ...(points === undefined || points.length === 0 ? {} : { points }),
  }
}

/** Numbers and words of a detail; pairs such as "3 of 7" as two facts. Lists belong to pictures. */
function plainOf(detail: object): CardView['facts'] {
  const facts: CardView['facts'] = {}
  for (const [name, value] of Object.entries(detail) as [string, unknown][]) {
    if (value === null || typeof value === 'number' || typeof value === 'string') facts[name] = value
    else if (typeof value === 'boolean') facts[name] = Number(value)
    else if (isShare(value)) Object.assign(facts, { [`${name}X`]: value.x, [`${name}N`]: value.n })
  }
  return facts
}

function isShare(value: unknown): value is { x: number; n: number } {
  return typeof value === 'object' && value !== null && 'x' in value && 'n' in value
}
