import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components'
import { DocumentArrowUpRegular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useCall } from '../client/call-context.ts'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { RefusalBar } from '../ui/page/refusal-bar.tsx'

/** What the API takes at most, in characters; a larger file is not even read. */
const longest = 100_000
const example = 'quarter,measure,value\n2026-Q3,okr_slippage,0.25'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { fontFamily: tokens.fontFamilyMonospace, minHeight: '96px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
})

/** Adds figures of the whole organisation: pasted, or from a file that is shown before anything is sent. */
export function ImportForm() {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  const [csv, setCsv] = useState('')
  const [isTooLarge, setTooLarge] = useState(false)
  const sent = useImport(() => setCsv(''))

  async function readFile(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    const isRefused = chosen.size > longest
    setTooLarge(isRefused)
    if (!isRefused) setCsv(await chosen.text())
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (csv.trim() !== '') sent.mutate(csv)
      }}
    >
      <Field
        label={words.desk.paste}
        hint={words.desk.hint(Object.keys(words.desk.measures).join(', '))}
        {...(isTooLarge ? { validationMessage: words.desk.tooLarge } : {})}
      >
        <Textarea
          value={csv}
          placeholder={example}
          textarea={{ className: styles.text, spellCheck: false, maxLength: longest }}
          resize="vertical"
          onChange={(_event, { value }) => setCsv(value)}
        />
      </Field>
      <div className={styles.row}>
        <ChooseFile onFile={(chosen) => void readFile(chosen)} />
        <Button type="submit" appearance="primary" disabledFocusable={csv.trim() === '' || sent.isPending}>
          {words.desk.import}
        </Button>
      </div>
      {sent.isError && <RefusalBar title={words.trouble.importFailed} trouble={sent.error} />}
      {sent.isSuccess && (
        <MessageBar intent="success">
          <MessageBarBody>{words.desk.imported(sent.data.imported.length)}</MessageBarBody>
        </MessageBar>
      )}
    </form>
  )
}

function ChooseFile({ onFile }: { onFile: (chosen: File | undefined) => void }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<DocumentArrowUpRegular />} onClick={() => file.current?.click()}>
        {words.desk.choose}
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".csv,text/csv"
        aria-label={words.desk.choose}
        onChange={(event) => {
          onFile(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </>
  )
}

/** Sends the lines and has the desk read again, so that the table shows what the API kept and not what was typed. */
function useImport(onDone: () => void) {
  const call = useCall()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (csv: string) => call('importFigures', { csv }),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: ['desk'] })
    },
  })
}
