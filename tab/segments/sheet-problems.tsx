import type { SheetProblem } from '#domain/segments/read-segments'
import { ProblemList } from '../files/problem-list.tsx'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { sheetProblemWords } from './sheet-problem-words.ts'

/** Everything that stands in the way of an import of groups, by row and column. */
export function SheetProblems({ problems }: { problems: readonly SheetProblem[] }) {
  const reader = useReader()
  const told = problems.map((problem) => sheetProblemWords(problem, reader))
  return <ProblemList words={segmentWords(reader.language).problems} problems={told} />
}
