import { mergeClasses } from '@fluentui/react-components'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'
import { useCellStyles } from './cell-styles.ts'

/** How many promises are open on one side, and how many of them are past their date. */
export function OweCell({ owed: { open, overdue } }: { owed: { open: number; overdue: number } }) {
  const cell = useCellStyles()
  const words = pageWords(useReader().language)
  return (
    <>
      <div className={mergeClasses(open === 0 && cell.quiet, overdue > 0 && cell.strong)}>{open}</div>
      {overdue > 0 && <div className={cell.warning}>{words.overdue(overdue)}</div>}
    </>
  )
}
