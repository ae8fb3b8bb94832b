import { Button, makeStyles } from '@fluentui/react-components'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

/** Reads the next page. It keeps the focus while it reads, so that the keys can go on. */
export function OlderButton({ isReading, onOlder }: { isReading: boolean; onOlder: () => void }) {
  const words = organisationLogWords(useReader().language)
  return (
    <Button className={useStyles().button} disabledFocusable={isReading} onClick={onOlder}>
      {isReading ? words.loading : words.older}
    </Button>
  )
}
