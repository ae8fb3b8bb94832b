import { figuresAtOnce } from '#domain/figures/figure'
import type { FigureProblem } from '#domain/figures/read-figure-rows'
import { numberIn } from '../files/count-words.ts'
import { ProblemList } from '../files/problem-list.tsx'
import { figureWords } from '../words/figure-words.ts'
import { useReader } from '../words/reader.ts'
import { figureProblemWords } from './figure-problem-words.ts'

/** Everything that stands in the way of an import of figures. */
export function FigureProblems({ problems, isTooMany }: { problems: readonly FigureProblem[]; isTooMany: boolean }) {
  const reader = useReader()
  const words = figureWords(reader.language).problems
  const told = problems.map((problem) => figureProblemWords(problem, reader))
  return <ProblemList words={words} problems={isTooMany ? [words.tooMany(numberIn(figuresAtOnce, reader))] : told} />
}
