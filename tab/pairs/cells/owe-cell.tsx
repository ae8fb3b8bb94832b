import type { OwedCount } from '#contract/view'
import { mergeClasses } from '@fluentui/react-components'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'
import { useCellStyles } from './cell-styles.ts'

/** How many promises are open on one side, how many of them are past their date, and how many are only asked for. */
export function OweCell({ owed: { open, overdue, asked = 0 } }: { owed: OwedCount }) {
  const cell = useCellStyles()
  const words = pageWords(useReader().language)
  return (
    <>
      <div className={mergeClasses(open === 0 && cell.quiet, overdue > 0 && cell.strong)}>{open}</div>
      {asked > 0 && <div className={cell.quiet}>{words.asked(asked)}</div>}
      {overdue > 0 && <div className={cell.warning}>{words.overdue(overdue)}</div>}
    </>
  )
}
