import type { Question } from './another-way.ts'
import type { Crowd } from './crowd.ts'

/** People whose sums nobody should know: a manager's, a manager's part of a cell, or those of a cell once it is hidden. */
export type Group = { readonly people: readonly number[]; readonly cell?: number }

/** Every manager, and every manager's part of each cell where they have people in several. */
export function* teamGroups(crowd: Crowd): Iterable<Group> {
  for (const people of Map.groupBy(everyone(crowd), (person) => crowd.managers[person] ?? 0).values()) {
    yield { people }
    const parts = new Set<string>()
    for (const places of crowd.places) {
      const byCell = Map.groupBy(people, (person) => places[person] ?? 0)
      if (byCell.size === 1) continue
      for (const part of byCell.values()) {
        // Several tables may cut a team alike.
        const names = part.join(' ')
        if (!parts.has(names)) yield { people: part }
        parts.add(names)
      }
    }
  }
}

/** Who is counted in each cell. */
export function cellGroups(crowd: Crowd): Group[] {
  return crowd.places.flatMap((places) =>
    [...Map.groupBy(everyone(crowd), (person) => places[person] ?? 0)].map(([cell, people]) => ({ cell, people })),
  )
}

/**
 * What may be asked about a group: both figures of people, and the kept slots of those who had some planned. Without
 * slots there is nothing to find, and a group that is everybody has the published total.
 */
export function questionsAbout(crowd: Crowd, { people }: Group, isKeptTold: boolean): Question[] {
  if (people.length === crowd.size) return []
  const questions: Question[] = [
    { people, figure: 'covered' },
    { people, figure: 'underCoached' },
  ]
  const withSlots = isKeptTold ? people.filter((person) => (crowd.planned[person] ?? 0) > 0) : []
  return withSlots.length > 0 ? [...questions, { people: withSlots, figure: 'kept' }] : questions
}

function everyone({ size }: Crowd): number[] {
  return [...Array.from({ length: size }).keys()]
}
