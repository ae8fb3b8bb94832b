import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'
import { numberIn } from './count-words.ts'
import type { FileTrouble } from './file-trouble.ts'

const useStyles = makeStyles({ title: { display: 'block' } })

/** Why a file was not read, and what to do. */
export function FileTroubleBar({ file, trouble }: { file: string | null; trouble: FileTrouble }) {
  const styles = useStyles()
  const reader = useReader()
  const words = segmentWords(reader.language)
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {file !== null && (
          <MessageBarTitle className={styles.title}>
            <bdi>{file}</bdi>
          </MessageBarTitle>
        )}
        {words.files[trouble.kind]} {trouble.kind === 'broken-quotes' && words.brokenRow(numberIn(trouble.row, reader))}
      </MessageBarBody>
    </MessageBar>
  )
}
