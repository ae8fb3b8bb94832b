import type { Question } from './another-way.ts'
import type { Crowd } from './crowd.ts'
import type { Figures } from './figures.ts'

/** Gives people whose record differs from a person's in a figure, those first who stand in the same shown cells. */
export type Partners = (figure: Question['figure'], person: number, most: number) => Iterable<number>

/**
 * Whom to try first as a partner for an exchange: somebody who is counted in the same shown cells, since then nothing
 * published changes at all; then anybody with another value.
 */
export function likelyPartners(crowd: Crowd, figures: Figures): Partners {
  const { records } = crowd
  const keys = records.map((_, person) => shownCells(crowd, figures, person))
  const alike = Map.groupBy(keys.keys(), (person) => keys[person] ?? '')
  const byValue = new Map<Question['figure'], Map<number, number[]>>()
  return function* partnersOf(figure, person, most) {
    const value = records[person]?.[figure] ?? 0
    for (const other of some(alike.get(keys[person] ?? '') ?? [], most))
      if (records[other]?.[figure] !== value) yield other
    const values = byValue.get(figure) ?? Map.groupBy(keys.keys(), (other) => records[other]?.[figure] ?? 0)
    byValue.set(figure, values)
    for (const [other, people] of values) if (other !== value) yield* some(people, most, person)
  }
}

/** At most `most` of a list, spread over it, beginning somewhere that `seed` decides. */
export function* some(list: readonly number[], most: number, seed = 0): Iterable<number> {
  const step = Math.max(1, Math.floor(list.length / most))
  const steps = Math.min(most, list.length)
  for (let at = 0; at < steps; at += 1) yield list[(seed + at * step) % list.length] ?? 0
}

function shownCells(crowd: Crowd, { cells }: Figures, person: number): string {
  return crowd.places.map((places) => (cells[places[person] ?? 0]?.isShown ? places[person] : '')).join(' ')
}
