import type { Question } from './another-way.ts'
import type { Crowd } from './crowd.ts'
import type { FigureCell } from './room.ts'

/** People whose sums nobody should know: a manager's, a manager's part of a cell, or those of a cell once it is hidden. */
type Group = { readonly people: readonly number[]; readonly cell?: number; questions?: AllQuestions }

/** What may be asked about a group, put once: about its people, and about the kept slots of those who had some planned. */
type AllQuestions = { readonly figures: readonly Question[]; readonly kept: readonly Question[] }

/** All groups there are, whatever is shown. What is asked of teams does not hang on it either, so it is put once. */
export type Groups = {
  readonly ofTeams: Readonly<Record<'figures' | 'kept', readonly Question[]>>
  readonly cells: readonly Group[]
}

export function groupsOf(crowd: Crowd): Groups {
  const asked = [...teamGroups(crowd)].map((people) => questionsAbout(crowd, { people }))
  const figures = asked.flatMap((all) => all.figures)
  const kept = asked.flatMap((all) => [...all.figures, ...all.kept])
  return { ofTeams: { figures, kept }, cells: cellGroups(crowd) }
}

/** Asks about everybody of whom nobody should know a sum. */
export type Asker = {
  ofTeams(): Iterable<Question>
  /** About what the cells hide now. */
  ofCells(): Iterable<Question>
}

/** `asked` are the cells that are asked about. */
export function askerFor(input: {
  crowd: Crowd
  groups: Groups
  cells: readonly FigureCell[]
  isKeptTold: boolean
  asked: readonly number[]
}): Asker {
  const { crowd, cells, isKeptTold } = input
  const isAsked = new Set(input.asked)
  const groups = input.groups.cells.filter(({ cell = 0 }) => isAsked.has(cell))

  function* about(some: Iterable<Group>): Iterable<Question> {
    for (const group of some) {
      const { figures, kept } = (group.questions ??= questionsAbout(crowd, group))
      for (const question of figures) if (!isTold(group, question)) yield question
      if (isKeptTold) for (const question of kept) if (!isTold(group, question)) yield question
    }
  }

  function isTold({ cell }: Group, { figure }: Question): boolean {
    return cell !== undefined && cells[cell]?.[figure === 'kept' ? 'showsKept' : 'isShown'] === true
  }

  return { ofTeams: () => input.groups.ofTeams[isKeptTold ? 'kept' : 'figures'], ofCells: () => about(groups) }
}

/** Every manager, and every manager's part of each cell where they have people in several. */
function* teamGroups(crowd: Crowd): Iterable<readonly number[]> {
  for (const people of groupedBy(crowd.managers).values()) {
    yield people
    const parts: number[][] = []
    for (const places of crowd.places) {
      const first = places[people[0] ?? 0]
      if (people.every((person) => places[person] === first)) continue
      for (const part of Map.groupBy(people, (person) => places[person] ?? 0).values())
        // Several tables may cut a team alike.
        if (!parts.some((other) => isSame(other, part))) parts.push(part)
    }
    yield* parts
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((person, at) => person === other[at])
}

/** Who is counted in each cell. */
function cellGroups(crowd: Crowd): Group[] {
  return crowd.places.flatMap((places) => [...groupedBy(places)].map(([cell, people]) => ({ cell, people })))
}

/** Without slots there is nothing to find, and a group that is everybody has the published total. */
function questionsAbout(crowd: Crowd, { people }: Group): AllQuestions {
  if (people.length === crowd.size) return { figures: [], kept: [] }
  const hasNone = people.some((person) => (crowd.planned[person] ?? 0) === 0)
  const withSlots = hasNone ? people.filter((person) => (crowd.planned[person] ?? 0) > 0) : people
  return {
    figures: [
      { people, figure: 'covered' },
      { people, figure: 'underCoached' },
    ],
    kept: withSlots.length > 0 ? [{ people: withSlots, figure: 'kept' }] : [],
  }
}

/** The people at each number, in their order. */
function groupedBy(numbers: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (let person = 0; person < numbers.length; person += 1) {
    const group = groups.get(numbers[person] ?? 0)
    if (group) group.push(person)
    else groups.set(numbers[person] ?? 0, [person])
  }
  return groups
}
