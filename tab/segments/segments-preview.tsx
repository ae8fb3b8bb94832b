import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Operations } from '#contract/operations'
import { joinNames, nameOffers, type NameOffer } from '#domain/segments/name-offers'
import type { SegmentsRead } from '#domain/segments/read-segments'
import { useReader, type Reader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { listWords, peopleWords, rowWords } from '../files/count-words.ts'
import { PreviewFrame } from '../files/preview-frame.tsx'
import { SheetProblems } from './sheet-problems.tsx'
import { UnderstoodColumns } from './understood-columns.tsx'
import type { ChosenFile } from '../files/use-chosen-file.ts'

const useStyles = makeStyles({
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    maxWidth: '760px',
  },
  offers: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Mode = Operations['importSegments']['input']['mode']
type Props = {
  chosen: Extract<ChosenFile<SegmentsRead>, { kind: 'read' }>
  /** Of how many people groups are kept already. */
  keptPeople: number
  isSending: boolean
  onImport: (people: Operations['importSegments']['input']['people'], mode: Mode) => void
  onCancel: () => void
}

/** What was understood of a file, what stands in the way, and what may be one group; only then it can be imported. */
export function SegmentsPreview({ chosen, ...props }: Props) {
  const words = segmentWords(useReader().language)
  const { problems } = chosen.read
  return (
    <PreviewFrame titleId="segments-preview" title={words.preview.title(chosen.file ?? '')}>
      {problems.length > 0 ? <SheetProblems problems={problems} /> : <Understood chosen={chosen} {...props} />}
    </PreviewFrame>
  )
}

function Understood({ chosen: { sheet, read }, keptPeople, isSending, onImport, onCancel }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const { preview } = segmentWords(reader.language)
  const [mode, setMode] = useState<Mode>(keptPeople > 0 ? 'merge' : 'replace')
  const offers = useMemo(() => nameOffers(read.people), [read])
  const [joined, setJoined] = useState<readonly NameOffer[]>([])
  const [same, aliases] = [offers.filter(({ kind }) => kind === 'same'), offers.filter(({ kind }) => kind === 'alias')]
  const people = useMemo(
    () => joinNames(read.people, [...offers.filter(({ kind }) => kind === 'same'), ...joined]),
    [read, offers, joined],
  )
  const toggle = (offer: NameOffer, isJoined: boolean) =>
    setJoined(isJoined ? [...joined, offer] : joined.filter((one) => one !== offer))
  return (
    <>
      <UnderstoodColumns columns={read.columns} people={people} />
      <ul className={styles.notes}>
        {sheet !== undefined && <li>{preview.sheet(sheet)}</li>}
        {notesOf(read, same, reader).map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>{preview.nothingYet}</li>
      </ul>
      {aliases.length > 0 && (
        <fieldset className={styles.offers}>
          <legend className={styles.legend}>{preview.aliasTitle}</legend>
          {aliases.map((offer) => (
            <Checkbox
              key={`${offer.column} ${offer.names[0]?.name}`}
              label={offerWords(offer, reader, preview.alias)}
              checked={joined.includes(offer)}
              onChange={(_event, { checked }) => toggle(offer, checked === true)}
            />
          ))}
        </fieldset>
      )}
      {keptPeople > 0 && (
        <Field label={preview.mode}>
          <RadioGroup value={mode} onChange={(_event, { value }) => setMode(value as Mode)}>
            <Radio value="merge" label={preview.merge} />
            <Radio value="replace" label={preview.replace(peopleWords(keptPeople, reader))} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isSending} onClick={() => onImport(toSend(people), mode)}>
          {preview.import(peopleWords(people.length, reader))}
        </Button>
        <Button onClick={onCancel}>{preview.cancel}</Button>
      </div>
    </>
  )
}

/** The columns with few values were read as one of them. */
function toSend(people: ReturnType<typeof joinNames>): Operations['importSegments']['input']['people'] {
  return people as Operations['importSegments']['input']['people']
}

type Read = Props['chosen']['read']

function notesOf({ ignored, columns, repeated }: Read, same: readonly NameOffer[], reader: Reader): string[] {
  const { preview } = segmentWords(reader.language)
  return [
    ...(ignored.length > 0 ? [preview.ignored(listWords(ignored, reader, 12))] : []),
    ...columns
      .filter(({ emptyRows }) => emptyRows.length > 0)
      .map(({ head, emptyRows }) => preview.empty(head, rowWords(emptyRows, reader))),
    ...(repeated.length > 0 ? [preview.repeated(rowWords(repeated, reader))] : []),
    ...same.map((offer) => offerWords(offer, reader, preview.same)),
  ]
}

function offerWords(
  { column, names }: NameOffer,
  reader: Reader,
  say: (column: string, names: string, kept: string) => string,
): string {
  const quoted = names.map(({ name }) => (reader.language === 'de' ? `„${name}“` : `“${name}”`))
  return say(segmentWords(reader.language).columns[column], listWords(quoted, reader), quoted[0] ?? '')
}
