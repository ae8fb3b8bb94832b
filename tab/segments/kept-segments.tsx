import { makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from '@fluentui/react-components'
import type { SegmentsDeed, SegmentsDesk } from '#contract/import-segments'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { usePlainTable } from '../ui/hooks/use-plain-table.ts'
import { blockEnd } from '../releases/tables/block-end.ts'
import { daySpan, plainDay } from '../words/day-spans.ts'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { numberIn, peopleWords } from '../files/count-words.ts'
import type { useSegments } from './use-segments.ts'

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'start',
  },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
})

type Props = { segments: SegmentsDesk; removed: ReturnType<typeof useSegments>['removed'] }

/** How much is kept of imported groups, who did what, and how to take it away. Never who is in which group. */
export function KeptSegments({ segments, removed }: Props) {
  const styles = useStyles()
  const words = segmentWords(useReader().language)
  return (
    <>
      {removed.isSuccess && segments.people === 0 && (
        <MessageBar intent="success">
          <MessageBarBody>{words.kept.removed}</MessageBarBody>
        </MessageBar>
      )}
      {segments.people === 0 && <p className={styles.text}>{words.none}</p>}
      {segments.deeds.length > 0 && (
        <div className={styles.parts}>
          {segments.people > 0 && <KeptColumns segments={segments} removed={removed} />}
          <div>
            <h3 className={styles.title}>{words.kept.deeds}</h3>
            <ul className={styles.list}>
              {segments.deeds.map((deed) => (
                <li key={deed.at}>
                  <Deed deed={deed} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {removed.isError && <RefusalBar title={words.notRemoved} trouble={removed.error} />}
    </>
  )
}

function KeptColumns({ segments, removed }: Props) {
  const styles = useStyles()
  const cells = usePlainTable()
  const reader = useReader()
  const { kept, columns } = segmentWords(reader.language)
  const right = mergeClasses(cells.cell, cells.right)
  return (
    <div>
      <h3 className={styles.title} id="kept-segments">
        {kept.title}
      </h3>
      <table className={cells.table} aria-labelledby="kept-segments">
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.head)}>
              {kept.groups}
            </th>
            <th scope="col" className={mergeClasses(right, cells.head)}>
              {kept.people}
            </th>
            <th scope="col" className={mergeClasses(right, cells.head)}>
              {kept.names}
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.columns.map(({ column, people, groups }) => (
            <tr key={column}>
              <th scope="row" className={cells.cell}>
                {columns[column]}
              </th>
              <td className={right}>{numberIn(people, reader)}</td>
              <td className={right}>{numberIn(groups, reader)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {segments.used && (
        <p className={mergeClasses(styles.text, styles.small)}>
          {kept.used(
            daySpan(reader.locale, segments.used.block, blockEnd(segments.used.block)),
            numberIn(segments.used.known, reader),
            peopleWords(segments.used.people, reader),
          )}
        </p>
      )}
      <Remove segments={segments} removed={removed} />
    </div>
  )
}

/** What was removed cannot be brought back but by the file. */
function Remove({ segments, removed }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const { kept } = segmentWords(reader.language)
  const sure = kept.removeAsk(peopleWords(segments.people, reader))
  return (
    <div className={styles.row}>
      <SureButton
        words={{ ask: kept.removeAll, sure, act: kept.removeYes, keep: kept.removeNo }}
        isDisabled={removed.isPending}
        onAct={() => removed.mutate(segments.version)}
      />
      <span className={styles.small}>{kept.until}</span>
    </div>
  )
}

function Deed({ deed: { at, by, what, people } }: { deed: SegmentsDeed }) {
  const styles = useStyles()
  const reader = useReader()
  const { kept } = segmentWords(reader.language)
  return (
    <>
      {by === null ? kept.by(by) : isolate(by)} {kept[what](peopleWords(people, reader))}{' '}
      <span className={styles.small}>{plainDay(reader.locale, at.slice(0, 10))}</span>
    </>
  )
}
