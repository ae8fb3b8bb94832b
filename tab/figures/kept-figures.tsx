import { Button, makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from '@fluentui/react-components'
import type { ImportedFigure } from '#contract/open-hr-desk'
import { whoElse } from '../files/who-else.ts'
import { usePlainTable } from '../ui/hooks/use-plain-table.ts'
import { HeadRow } from '../ui/page/head-row.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { plainDay } from '../words/day-spans.ts'
import { figureWords } from '../words/figure-words.ts'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { figureLines } from './figure-template.ts'
import { shareIn } from './share-in.ts'
import type { useFigures } from './use-figures.ts'

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { maxWidth: '760px' },
  value: { whiteSpace: 'nowrap' },
  quarter: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
})

type Props = {
  figures: readonly ImportedFigure[]
  removed: ReturnType<typeof useFigures>['removed']
  /** With the lines to change. */
  onCorrect: (lines: string) => void
}

/** The organisation's own figures, newest quarter first: what each is a share of, from where, by whom and when. */
export function KeptFigures({ figures, removed, onCorrect }: Props) {
  const styles = useStyles()
  const cells = usePlainTable()
  const words = figureWords(useReader().language)
  const newestFirst = figures.toSorted(
    (one, other) => other.quarter.localeCompare(one.quarter) || one.measure.localeCompare(other.measure),
  )
  return (
    <>
      {removed.isSuccess && (
        <MessageBar intent="success">
          <MessageBarBody>{words.removed}</MessageBarBody>
        </MessageBar>
      )}
      {figures.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <div>
          <table className={mergeClasses(cells.table, styles.table)} aria-label={words.kept.title}>
            <HeadRow
              names={[words.quarter, words.measure, words.value]}
              className={mergeClasses(cells.cell, cells.head)}
            />
            <tbody>
              {newestFirst.map((figure) => (
                <KeptRow
                  key={`${figure.quarter} ${figure.measure}`}
                  figure={figure}
                  removed={removed}
                  onCorrect={onCorrect}
                />
              ))}
            </tbody>
          </table>
          <p className={mergeClasses(styles.none, styles.small)}>{words.kept.until}</p>
        </div>
      )}
      {removed.isError && (
        <RefusalBar title={words.notRemoved} trouble={removed.error} {...whoElse(removed.error, words.somebodyElse)} />
      )}
    </>
  )
}

function KeptRow({ figure, removed, onCorrect }: Omit<Props, 'figures'> & { figure: ImportedFigure }) {
  const styles = useStyles()
  const cells = usePlainTable()
  const reader = useReader()
  const words = figureWords(reader.language)
  const { quarter, measure, value, source, at, before, version } = figure
  const { name, of } = words.measures[measure]
  return (
    <tr>
      <td className={mergeClasses(cells.cell, styles.quarter)}>{quarter}</td>
      <th scope="row" className={cells.cell}>
        {name}
        <span className={styles.small}>{of}</span>
        <span className={styles.small}>{whenceWords(figure, reader)}</span>
        <div className={styles.row}>
          <Button
            aria-label={words.kept.correctOne(name, quarter)}
            onClick={() =>
              onCorrect(
                figureLines(
                  { quarter, measure: name, value: shareIn(reader.locale, value), source: source ?? '' },
                  reader.language,
                ),
              )
            }
          >
            {words.kept.correct}
          </Button>
          <SureButton
            words={{
              ask: words.kept.remove,
              sure: words.kept.removeAsk(name, quarter),
              act: words.kept.removeYes,
              keep: words.kept.removeNo,
            }}
            isDisabled={removed.isPending}
            onAct={() => removed.mutate({ quarter, measure, version })}
          />
        </div>
      </th>
      <td className={mergeClasses(cells.cell, styles.value)}>
        {shareIn(reader.locale, value)}
        {before !== null && at !== null && (
          <span className={styles.small}>{words.kept.before(shareIn(reader.locale, before))}</span>
        )}
      </td>
    </tr>
  )
}

/** From where, by whom and when; what was not noted is not said. */
function whenceWords({ source, by, at }: ImportedFigure, { language, locale }: ReturnType<typeof useReader>): string {
  const { kept } = figureWords(language)
  const whence = source === null ? kept.noSource : isolate(source)
  if (at === null) return whence
  return `${whence} · ${kept.by(by === null ? null : isolate(by), plainDay(locale, at.slice(0, 10)))}`
}
