import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ImportedFigure } from '#contract/open-hr-desk'
import type { Operations } from '#contract/operations'
import { figuresAtOnce, figureSourceMaxLength } from '#domain/figures/figure'
import type { FigureRead, FiguresRead } from '#domain/figures/read-figure-rows'
import { listWords, numberIn } from '../files/count-words.ts'
import { PreviewFrame } from '../files/preview-frame.tsx'
import type { ChosenFile } from '../files/use-chosen-file.ts'
import { usePlainTable } from '../ui/hooks/use-plain-table.ts'
import { HeadRow } from '../ui/page/head-row.tsx'
import { figureWords } from '../words/figure-words.ts'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { FigureProblems } from './figure-problems.tsx'
import { shareIn } from './share-in.ts'

const useStyles = makeStyles({
  table: { maxWidth: '760px' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notes: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', maxWidth: '760px' },
  source: { maxWidth: '480px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Sent = Operations['importFigures']['input']['figures']
type Props = {
  chosen: Extract<ChosenFile<FiguresRead>, { kind: 'read' }>
  kept: readonly ImportedFigure[]
  isSending: boolean
  onImport: (figures: Sent) => void
  onCancel: () => void
}

/** What was understood of the lines, beside what is kept until now, or what stands in the way; only then it can be imported. */
export function FiguresPreview({ chosen, ...props }: Props) {
  const words = figureWords(useReader().language)
  const { problems, figures } = chosen.read
  const isTooMany = problems.length === 0 && figures.length > figuresAtOnce
  return (
    <PreviewFrame
      titleId="figures-preview"
      title={words.preview.title(chosen.file === null ? null : isolate(chosen.file))}
    >
      {problems.length > 0 || isTooMany ? (
        <FigureProblems problems={problems} isTooMany={isTooMany} />
      ) : (
        <Understood chosen={chosen} {...props} />
      )}
    </PreviewFrame>
  )
}

function Understood({ chosen: { sheet, read }, kept, isSending, onImport, onCancel }: Props) {
  const styles = useStyles()
  const cells = usePlainTable()
  const reader = useReader()
  const { preview, quarter, measure } = figureWords(reader.language)
  const [source, setSource] = useState('')
  const [isMissing, setMissing] = useState(false)
  const asksWhence = read.figures.some((figure) => figure.source === undefined)
  const count = read.figures.length
  function send(): void {
    const whence = source.trim()
    if (asksWhence && whence === '') setMissing(true)
    else onImport(read.figures.map((figure) => toSend(figure, { kept, whence })))
  }
  return (
    <>
      <table className={mergeClasses(cells.table, styles.table)} aria-labelledby="figures-preview">
        <HeadRow
          names={[quarter, measure, preview.until, preview.readAs]}
          className={mergeClasses(cells.cell, cells.head)}
        />
        <tbody>
          {read.figures.map((figure) => (
            <ReadRow key={figure.row} figure={figure} before={keptOf(kept, figure)?.value} />
          ))}
        </tbody>
      </table>
      {sheet !== undefined && <p className={styles.notes}>{preview.sheet(isolate(sheet))}</p>}
      {read.ignored.length > 0 && (
        <p className={styles.notes}>{preview.ignored(listWords(read.ignored.map(isolate), reader))}</p>
      )}
      {asksWhence && (
        <Field
          className={styles.source}
          label={preview.whence}
          hint={preview.whenceHint}
          {...(isMissing ? { validationMessage: preview.whenceMissing } : {})}
        >
          <Input
            value={source}
            maxLength={figureSourceMaxLength}
            onChange={(_event, { value }) => {
              setSource(value)
              setMissing(false)
            }}
          />
        </Field>
      )}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isSending} onClick={send}>
          {preview.import(numberIn(count, reader), count === 1)}
        </Button>
        <Button onClick={onCancel}>{preview.cancel}</Button>
      </div>
    </>
  )
}

/** What was kept until now, and what the text of the file is read as. */
function ReadRow({ figure, before }: { figure: FigureRead; before: number | undefined }) {
  const styles = useStyles()
  const cells = usePlainTable()
  const { language, locale } = useReader()
  const { preview, measures } = figureWords(language)
  const { quarter, measure, value, text, source } = figure
  return (
    <tr>
      <td className={cells.cell}>{quarter}</td>
      <th scope="row" className={cells.cell}>
        {measures[measure].name}
        {source !== undefined && <span className={styles.small}>{source}</span>}
      </th>
      <td className={cells.cell}>
        {before === undefined ? preview.nothing : before === value ? preview.same : shareIn(locale, before)}
      </td>
      <td className={cells.cell}>
        {shareIn(locale, value)}
        <span className={styles.small}>{preview.from(isolate(text))}</span>
      </td>
    </tr>
  )
}

function keptOf(kept: readonly ImportedFigure[], { quarter, measure }: FigureRead): ImportedFigure | undefined {
  return kept.find((one) => one.quarter === quarter && one.measure === measure)
}

function toSend(
  figure: FigureRead,
  { kept, whence }: { kept: readonly ImportedFigure[]; whence: string },
): Sent[number] {
  const { quarter, measure, value, source = whence } = figure
  return { quarter, measure, value, source, version: keptOf(kept, figure)?.version ?? null }
}
