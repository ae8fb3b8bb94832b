import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components'
import { readSegments } from '#domain/segments/read-segments'
import type { SegmentsDesk } from '#contract/import-segments'
import { Card } from '../ui/card.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { whoElse } from '../files/who-else.ts'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { peopleWords } from '../files/count-words.ts'
import { FileChoice } from '../files/file-choice.tsx'
import { FileTroubleBar } from '../files/file-trouble-bar.tsx'
import { countSegmentHeads } from './count-segment-heads.ts'
import { KeptSegments } from './kept-segments.tsx'
import { SegmentsPreview } from './segments-preview.tsx'
import { templateText } from './template-text.ts'
import { useChosenFile } from '../files/use-chosen-file.ts'
import { useSegments } from './use-segments.ts'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '760px' },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})

const groups = { heads: countSegmentHeads, read: readSegments }

/** Groups of people from a file: what is kept, and a new file from its choice over what was understood to the import. */
export function SegmentsCard({ segments }: { segments: SegmentsDesk }) {
  const styles = useStyles()
  const reader = useReader()
  const words = segmentWords(reader.language)
  const { chosen, choose, letGo } = useChosenFile(groups)
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
        <FileChoice
          words={{ ...words, choose: chosen.kind === 'none' ? words.choose : words.chooseOther }}
          template={templateText(reader.language)}
          onChoose={open}
        />
        {chosen.kind === 'reading' && <Spinner size="tiny" label={words.reading(chosen.file ?? '')} />}
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
        {kept.isError && (
          <RefusalBar title={words.failed} trouble={kept.error} {...whoElse(kept.error, words.somebodyElse)} />
        )}
      </div>
    </Card>
  )
}
