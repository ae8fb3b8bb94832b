import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import { Aloud } from '../ui/text/aloud.tsx'
import { datesIn } from '../words/dates.ts'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { useSync } from './use-sync.ts'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', rowGap: tokens.spacingVerticalXS },
  said: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':not(:empty)': { marginRight: '12px' },
  },
})

/** Has one's own calendar read now instead of tonight, and says how far that got. */
export function SyncButton() {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { sync: words } = homeWords(language)
  const { view, isUnderWay, isRefused, ask } = useSync()
  const again = view?.again ?? undefined
  const time = again && datesIn(locale, Intl.DateTimeFormat().resolvedOptions().timeZone).time(again)
  const said = isRefused ? words.refused : view && words.said(view, time)
  return (
    <div className={styles.line}>
      <Aloud className={styles.said}>{said}</Aloud>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabledFocusable={isUnderWay || again !== undefined}
        onClick={() => ask()}
      >
        {words.ask}
      </Button>
    </div>
  )
}
