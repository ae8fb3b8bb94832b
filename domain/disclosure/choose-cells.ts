import type { Answers, Question } from './another-way.ts'
import type { Crowd } from './crowd.ts'
import type { FigureCell } from './room.ts'
import type { Switches } from './switches.ts'

/** So many cells are tried one by one, and so many in pairs. */
const tried = { cells: 12, pairs: 4 }

/**
 * Which cells to hide so that the answer to a question is open, as few as possible: one, else two, else only the
 * smallest that has to do with it, to be tried again. Always the smallest of those that do the same. None when nothing
 * is left that may go.
 */
export function chooseCells(input: {
  crowd: Crowd
  cells: readonly FigureCell[]
  switches: Switches
  answers: Answers
  question: Question
  /** Those that are shown and may be hidden. */
  mayGo: readonly number[]
}): number[] {
  const { switches, answers, question } = input
  const near = cellsNear(input)
  const isOpen = () => answers.isOpen(question)
  for (const cell of near.slice(0, tried.cells)) if (switches.whileHidden([cell], isOpen)) return [cell]
  const some = near.slice(0, tried.pairs)
  for (const [at, second] of some.entries())
    for (const first of some.slice(0, at)) if (switches.whileHidden([first, second], isOpen)) return [first, second]
  return near.slice(0, 1)
}

/** Those that have to do with it, then all others, each smallest first. One that is everybody hides nothing. */
function cellsNear({ crowd, cells, question, mayGo }: Parameters<typeof chooseCells>[0]): number[] {
  const around = new Set<number>()
  for (const places of crowd.places) for (const person of question.people) around.add(places[person] ?? 0)
  return mayGo
    .filter((cell) => cells[cell]?.n !== crowd.size)
    .toSorted(
      (one, other) =>
        Number(around.has(other)) - Number(around.has(one)) ||
        (cells[one]?.n ?? 0) - (cells[other]?.n ?? 0) ||
        other - one,
    )
}
