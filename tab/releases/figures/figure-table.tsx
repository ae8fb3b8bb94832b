import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ImportedFigure } from '#contract/open-hr-desk'
import { usePlainTable } from '../../ui/hooks/use-plain-table.ts'
import { percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
})

type Props = { figures: readonly ImportedFigure[]; titleId: string }

/** The organisation's own figures that stand beside coaching, newest quarter first. */
export function FigureTable({ figures, titleId }: Props) {
  const styles = useStyles()
  const cells = usePlainTable()
  const { language, locale } = useReader()
  const { desk } = releaseWords(language)
  if (figures.length === 0) return <p className={styles.none}>{desk.none}</p>
  const newestFirst = figures.toSorted(
    (one, other) => other.quarter.localeCompare(one.quarter) || one.measure.localeCompare(other.measure),
  )
  const head = mergeClasses(cells.cell, cells.head)
  return (
    <table className={cells.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {desk.quarter}
          </th>
          <th scope="col" className={head}>
            {desk.measure}
          </th>
          <th scope="col" className={mergeClasses(head, cells.right)}>
            {desk.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map(({ quarter, measure, value }) => (
          <tr key={`${quarter} ${measure}`}>
            <td className={cells.cell}>{quarter}</td>
            <th scope="row" className={cells.cell}>
              {desk.measures[measure] ?? measure}
            </th>
            <td className={mergeClasses(cells.cell, cells.right)}>{percentIn(locale, value * 100, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
