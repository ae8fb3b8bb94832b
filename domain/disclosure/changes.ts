import { figures, type Figure } from './crowd.ts'

/** By how much a person's figures differ in another record, in the order of `figures`. */
export type FigureStep = readonly [covered: number, underCoached: number, kept: number]

/** What matters of a person's record when it is asked what else it could say. */
export type StandingFigures = Readonly<Record<Figure, number>> & { readonly planned: number }

/** More planned slots than this are not tried one by one. */
const manySlots = 8

/**
 * How else a record could be: no 1:1 at all, a first one, more or less time, one slot more or fewer kept. Without a 1:1
 * there is no time and, as a rule, no kept slot; at most all slots are kept; the planned ones stay, since they may be
 * known. Without `isKeptTold` nothing is said of kept slots and only what can be told of them is left out.
 *
 * Example: who had no 1:1 could have had one, short or long: `[1, 0, 0]`, `[1, -1, 0]`.
 */
export function changesOf(
  { covered, underCoached, kept, planned }: StandingFigures,
  isKeptTold: boolean,
): FigureStep[] {
  if (!covered) {
    const first = isKeptTold ? keptAtFirst(planned) : [kept]
    return first.flatMap((slots): FigureStep[] => [
      [1, 0, slots - kept],
      [1, -underCoached, slots - kept],
    ])
  }
  const changes: FigureStep[] = [
    [-1, 1 - underCoached, isKeptTold ? -kept : 0],
    [0, 1 - 2 * underCoached, 0],
  ]
  if (isKeptTold && kept > 0) changes.push([0, 0, -1])
  if (isKeptTold && kept < planned) changes.push([0, 0, 1])
  return changes
}

/** How many slots somebody may have kept who had a 1:1 after all. */
function keptAtFirst(planned: number): number[] {
  return planned <= manySlots ? [...Array.from({ length: planned + 1 }).keys()] : [0, 1, planned - 1, planned]
}

/** One number for a change. */
export function codeOf([covered, underCoached, kept]: FigureStep): number {
  return covered + 1 + 3 * (underCoached + 1) + 9 * (kept + 10_000)
}

/** The code of the same change the other way. */
export function oppositeOf(code: number): number {
  return 2 * codeOf([0, 0, 0]) - code
}

/** The place of a figure in a change. */
export function placeOf(figure: Figure): 0 | 1 | 2 {
  return figures.indexOf(figure) as 0 | 1 | 2
}
