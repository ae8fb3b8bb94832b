import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReadReleaseOutput } from '#contract/read-release'
import { useCall } from '../../client/call-context.ts'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { saveFile } from '../../ui/text/save-file.ts'
import { useReader, type Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { pictureNames, pictureTitle, type PictureName } from './picture-names.ts'
import { PlaceSelect } from '../../ui/text/place-select.tsx'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Wanted = 'workbook' | 'csv' | { picture: PictureName; as: 'svg' | 'png' }

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  picture: { minWidth: 0, maxWidth: '100%' },
  word: { color: tokens.colorNeutralForeground2 },
})

/**
 * Saves a block in one of several forms. Each is asked of the API first, which writes down who saved what; the forms are
 * made here, from the release that stands on the page and in its language. Gives the name of the file.
 */
function useSave(release: Released, attribute: string) {
  const call = useCall()
  const reader = useReader()
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const { fileName, csv } = await call('exportRelease', { block: release.block })
      if (wanted === 'csv') {
        saveFile({ name: fileName, text: csv, type: 'text/csv' })
        return fileName
      }
      const file = await made(wanted, release, attribute, reader)
      saveFile(file)
      return file.name
    },
  })
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function made(wanted: Exclude<Wanted, 'csv'>, release: Released, attribute: string, reader: Reader) {
  // Saved rarely: what makes the files loads when one is wanted.
  if (wanted === 'workbook') {
    const { releaseWorkbook } = await import('./release-workbook.ts')
    const bytes = new Blob([releaseWorkbook(release, reader)], { type: spreadsheet })
    return { name: `coaching-${release.block}.xlsx`, bytes }
  }
  const { pictureOf } = await import('./pictures.ts')
  const svg = pictureOf(wanted.picture, release, attribute, reader)
  const name = `coaching-${release.block}-${wanted.picture}.${wanted.as}`
  if (wanted.as === 'svg') return { name, bytes: new Blob([svg], { type: 'image/svg+xml' }) }
  const { pngOf } = await import('./png-of.ts')
  return { name, bytes: await pngOf(svg) }
}

type Props = { release: Released; attribute: string }

/** The forms in which HR may take a block along, and how it went. */
export function SavePanel({ release, attribute }: Props) {
  const saved = useSave(release, attribute)
  const words = releaseWords(useReader().language)
  return (
    <>
      <SaveForms release={release} attribute={attribute} isPending={saved.isPending} onSave={saved.mutate} />
      {saved.isError && <RefusalBar title={words.trouble.exportFailed} trouble={saved.error} />}
      {saved.isSuccess && (
        <MessageBar className="screen-only" intent="success">
          <MessageBarBody>{words.exported(saved.data)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

type FormsProps = Props & { isPending: boolean; onSave: (wanted: Wanted) => void }

function SaveForms({ release, attribute, isPending, onSave }: FormsProps) {
  const styles = useStyles()
  const reader = useReader()
  const { save, exportTables } = releaseWords(reader.language)
  const names = pictureNames(release)
  const [chosen, setChosen] = useState<string>()
  const picture = names.find((name) => name === chosen) ?? names[0]
  const wants = (wanted: Wanted) => ({ disabledFocusable: isPending, onClick: () => onSave(wanted) })
  return (
    <section className={mergeClasses('screen-only', styles.panel)} aria-label={exportTables}>
      <Button appearance="primary" {...wants('workbook')}>
        {save.workbook}
      </Button>
      <Button {...wants('csv')}>{save.csv}</Button>
      {picture && (
        <>
          <PlaceSelect
            className={styles.picture}
            aria-label={save.picture}
            value={picture}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {pictureTitle(name, attribute, reader)}
              </option>
            ))}
          </PlaceSelect>
          <span className={styles.word}>{save.as}</span>
          <Button {...wants({ picture, as: 'png' })}>PNG</Button>
          <Button {...wants({ picture, as: 'svg' })}>SVG</Button>
        </>
      )}
    </section>
  )
}
