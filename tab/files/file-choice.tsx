import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, DocumentArrowUpRegular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { saveFile } from '../ui/text/save-file.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexBasis: '100%' },
  file: { display: 'none' },
})

type Props = {
  words: { choose: string; template: string; templateName: string; kinds: string }
  /** The text of a file to fill in. */
  template: string
  onChoose: (file: File) => void
}

/** The choice of a spreadsheet or a CSV, beside a file to fill in. */
export function FileChoice({ words, template, onChoose }: Props) {
  const styles = useStyles()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.row}>
      <Button icon={<DocumentArrowUpRegular />} onClick={() => file.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        aria-label={words.choose}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) onChoose(chosen)
          event.target.value = ''
        }}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile({ name: words.templateName, text: template, type: 'text/csv' })}
      >
        {words.template}
      </Button>
      <p className={styles.small}>{words.kinds}</p>
    </div>
  )
}
