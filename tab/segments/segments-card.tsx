import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, DocumentArrowUpRegular } from '@fluentui/react-icons'
import { useRef } from 'react'
import type { SegmentsDesk } from '#contract/import-segments'
import { Card } from '../ui/card.tsx'
import { RefusalBar } from '../ui/page/refusal-bar.tsx'
import { saveFile } from '../ui/text/save-file.ts'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { peopleWords } from './count-words.ts'
import { FileTroubleBar } from './file-trouble-bar.tsx'
import { KeptSegments } from './kept-segments.tsx'
import { SegmentsPreview } from './segments-preview.tsx'
import { templateText } from './template-text.ts'
import { useChosenFile } from './use-chosen-file.ts'
import { useSegments } from './use-segments.ts'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '760px' },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexBasis: '100%' },
  file: { display: 'none' },
})

/** Groups of people from a file: what is kept, and a new file from its choice over what was understood to the import. */
export function SegmentsCard({ segments }: { segments: SegmentsDesk }) {
  const styles = useStyles()
  const reader = useReader()
  const words = segmentWords(reader.language)
  const { chosen, choose, letGo } = useChosenFile()
  const { kept, removed } = useSegments({ onKept: letGo })
  const open = (file: File) => {
    kept.reset()
    removed.reset()
    choose(file)
  }
  return (
    <Card title={words.title} titleId="segments-title">
      <div className={styles.parts}>
        <p className={styles.text}>{words.text}</p>
        <KeptSegments segments={segments} removed={removed} />
        {kept.isSuccess && (
          <MessageBar intent="success">
            <MessageBarBody>{words.done(peopleWords(kept.data.segments.people, reader))}</MessageBarBody>
          </MessageBar>
        )}
        <FileChoice isFirst={chosen.kind === 'none'} onChoose={open} />
        {chosen.kind === 'reading' && <Spinner size="tiny" label={words.reading(chosen.file)} />}
        {chosen.kind === 'trouble' && <FileTroubleBar file={chosen.file} trouble={chosen.trouble} />}
        {chosen.kind === 'read' && (
          <SegmentsPreview
            key={chosen.turn}
            chosen={chosen}
            keptPeople={segments.people}
            isSending={kept.isPending}
            onImport={(people, mode) => kept.mutate({ mode, people, version: segments.version })}
            onCancel={letGo}
          />
        )}
        {kept.isError && <RefusalBar title={words.failed} trouble={kept.error} />}
      </div>
    </Card>
  )
}

function FileChoice({ isFirst, onChoose }: { isFirst: boolean; onChoose: (file: File) => void }) {
  const styles = useStyles()
  const { language } = useReader()
  const words = segmentWords(language)
  const file = useRef<HTMLInputElement>(null)
  const label = isFirst ? words.choose : words.chooseOther
  return (
    <div className={styles.row}>
      <Button icon={<DocumentArrowUpRegular />} onClick={() => file.current?.click()}>
        {label}
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) onChoose(chosen)
          event.target.value = ''
        }}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile({ name: words.templateName, text: templateText(language), type: 'text/csv' })}
      >
        {words.template}
      </Button>
      <p className={styles.small}>{words.kinds}</p>
    </div>
  )
}
