import type { Question } from './another-way.ts'
import type { Crowd } from './crowd.ts'
import type { FigureCell } from './figures.ts'

/** A question, whose figures it is about, and for a hidden cell the table it stands in. */
export type Asked = Question & { readonly about: 'figures' | 'kept'; readonly table?: number | undefined }

/** About every manager: the sum of their people, and of their part of each cell where they have people in several. */
export function* teamQuestions(crowd: Crowd, cells: readonly FigureCell[]): Iterable<Asked> {
  for (const team of Map.groupBy(everyone(crowd), (person) => crowd.managers[person] ?? 0).values()) {
    yield* aboutGroup(crowd, cells, team)
    for (const places of crowd.places) {
      const parts = Map.groupBy(team, (person) => places[person] ?? 0)
      if (parts.size > 1) for (const part of parts.values()) yield* aboutGroup(crowd, cells, part)
    }
  }
}

/** About the figures that a cell hides, given who is counted in it. */
export function* hiddenQuestions(
  crowd: Crowd,
  cells: readonly FigureCell[],
  hidden: { cell: number; table: number; people: readonly number[] },
): Iterable<Asked> {
  const { isShown = false, showsKept = false } = cells[hidden.cell] ?? {}
  for (const asked of aboutGroup(crowd, cells, hidden.people))
    if (!(asked.about === 'kept' ? showsKept : isShown)) yield { ...asked, table: hidden.table }
}

/** Who is counted in each cell, and in which table it stands. */
export function peopleOfCells(crowd: Crowd): { cell: number; table: number; people: readonly number[] }[] {
  return [...crowd.places.entries()].flatMap(([table, places]) =>
    [...Map.groupBy(everyone(crowd), (person) => places[person] ?? 0)].map(([cell, people]) => ({
      cell,
      table,
      people,
    })),
  )
}

/**
 * Both figures of a group, and of those with planned slots the kept ones. Without slots there is nothing to find, and a
 * group that is everybody has the published total.
 */
function* aboutGroup(crowd: Crowd, cells: readonly FigureCell[], people: readonly number[]): Iterable<Asked> {
  if (people.length === crowd.size) return
  yield { people, figure: 'covered', about: 'figures' }
  yield { people, figure: 'underCoached', about: 'figures' }
  const withSlots = people.filter((person) => (crowd.planned[person] ?? 0) > 0)
  if (withSlots.length > 0 && cells[0]?.showsKept) yield { people: withSlots, figure: 'kept', about: 'kept' }
}

function everyone({ size }: Crowd): number[] {
  return [...Array.from({ length: size }).keys()]
}
