import type { SheetProblem } from '#domain/segments/read-segments'
import { segmentColumns } from '#domain/segments/segment-person'
import { isolate } from '../words/isolate.ts'
import type { Reader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { listWords, numberIn } from '../files/count-words.ts'

/** What stands in the way of an import, as a sentence that says where and what to do. */
export function sheetProblemWords(problem: SheetProblem, reader: Reader): string {
  const { problems, columns } = segmentWords(reader.language)
  switch (problem.kind) {
    case 'no-address-column':
      return problems.address
    case 'no-groups':
      return problems.groups(segmentColumns.map((column) => columns[column]).join(', '))
    case 'no-people':
      return problems.people
    case 'protected':
      return problems.protected(listWords(problem.heads.map(quoted), reader))
    case 'performance':
      return problems.performance(listWords(problem.heads.map(quoted), reader))
    case 'same-column':
      return problems.sameColumn(listWords(problem.heads.map(quoted), reader))
    case 'cell': {
      const { row, head, text, what } = problem
      return (
        problems.cell(numberIn(row, reader), quoted(head), isolate(text).replace('\u2068\u2069', '')) +
        problems.what[what]
      )
    }
    case 'two-rows': {
      const rows = problem.rows.map((row) => numberIn(row, reader))
      return problems.twoRows(listWords(rows, reader), quoted(problem.head), isolate(problem.address))
    }
  }

  function quoted(head: string): string {
    return reader.language === 'de' ? `„${isolate(head)}“` : `“${isolate(head)}”`
  }
}
