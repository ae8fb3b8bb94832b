import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { SegmentsRead } from '#domain/segments/read-segments'
import type { SegmentColumn, SegmentPerson } from '#domain/segments/segment-person'
import { HeadRow } from '../ui/page/head-row.tsx'
import { usePlainTable } from '../ui/hooks/use-plain-table.ts'
import { plainDay } from '../words/day-spans.ts'
import { useReader, type Reader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { segmentWords } from '../words/segment-words.ts'
import { listWords, numberIn } from '../files/count-words.ts'

const useStyles = makeStyles({
  head: { width: '40%', overflowWrap: 'break-word', hyphens: 'auto' },
  known: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block' },
})

type Props = { columns: SegmentsRead['columns']; people: readonly SegmentPerson[] }

/** Each column of the file: as what it is read, of how many people it is known, and the groups that it makes. */
export function UnderstoodColumns({ columns, people }: Props) {
  const styles = useStyles()
  const cells = usePlainTable()
  const reader = useReader()
  const { preview, columns: meanings } = segmentWords(reader.language)
  const head = mergeClasses(cells.cell, cells.head)
  return (
    <table className={cells.table} aria-labelledby="segments-preview">
      <HeadRow names={[preview.head, preview.names]} className={head} />
      <tbody>
        {columns.map((column) => {
          const counts = countNames(people, column.meaning)
          const known = [...counts.values()].reduce((sum, count) => sum + count, 0)
          return (
            <tr key={column.meaning}>
              <th scope="row" className={mergeClasses(cells.cell, styles.head)}>
                {column.head}
                <span className={styles.known}>
                  {preview.readAs(meanings[column.meaning], numberIn(known, reader), known === 1)}
                </span>
              </th>
              <td className={cells.cell}>{namesIn(column.meaning, counts, reader)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function countNames(people: readonly SegmentPerson[], column: SegmentColumn): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { segments } of people) {
    const name = segments[column]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The groups with how many people are in each, the largest first; days as their span. */
function namesIn(column: SegmentColumn, counts: ReadonlyMap<string, number>, reader: Reader): string {
  if (counts.size === 0) return ''
  if (column === 'hiredOn') {
    const days = [...counts.keys()].toSorted().map((day) => plainDay(reader.locale, day))
    const [first = '', last = first] = [days[0], days.at(-1)]
    return first === last ? first : segmentWords(reader.language).preview.span(first, last)
  }
  const { workTimes, workplaces } = releaseWords(reader.language)
  const shown = column === 'workTime' ? workTimes : column === 'workplace' ? workplaces : {}
  const sorted = [...counts].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
  return listWords(
    sorted.map(([name, count]) => `${shown[name] ?? name} (${numberIn(count, reader)})`),
    reader,
  )
}
