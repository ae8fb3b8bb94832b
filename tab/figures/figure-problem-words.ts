import { figureMeasures } from '#domain/figures/figure'
import type { FigureProblem } from '#domain/figures/read-figure-rows'
import { listWords, numberIn } from '../files/count-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { isolate } from '../words/isolate.ts'
import type { Reader } from '../words/reader.ts'

/** What stands in the way of an import, as a sentence that says where and what to do. */
export function figureProblemWords(problem: FigureProblem, reader: Reader): string {
  const words = figureWords(reader.language)
  const { problems, measures } = words
  switch (problem.kind) {
    case 'no-heads':
      return problems.heads(
        listWords(
          problem.missing.map((column) => quoted(words[column])),
          reader,
        ),
      )
    case 'no-figures':
      return problems.figures
    case 'same-column':
      return problems.sameColumn(listWords(problem.heads.map(quoted), reader))
    case 'two-rows': {
      const rows = problem.rows.map((row) => numberIn(row, reader))
      const { measure, quarter } = problem.figure
      return problems.twoRows(listWords(rows, reader), measures[measure].name, quarter)
    }
    case 'cell': {
      const { row, column, text, what } = problem
      const known = figureMeasures.map((measure) => quoted(measures[measure].name))
      const where = problems.cell(numberIn(row, reader), words[column], text === '' ? '' : isolate(text))
      return where + problems.what[what] + (what === 'no-measure' ? `${listWords(known, reader)}.` : '')
    }
  }

  function quoted(text: string): string {
    return reader.language === 'de' ? `„${isolate(text)}“` : `“${isolate(text)}”`
  }
}
