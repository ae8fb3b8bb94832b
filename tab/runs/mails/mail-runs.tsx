import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { DeliveryRun } from '#contract/read-deliveries'
import { Card } from '../../ui/card.tsx'
import { FoldButton } from '../../ui/page/fold-button.tsx'
import { deliveryWords } from '../../words/delivery-words.ts'
import { useReader } from '../../words/reader.ts'
import { momentOf } from '../moment-of.ts'
import { DeliveryLines } from './delivery-lines.tsx'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  runs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  at: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  more: { marginTop: tokens.spacingVerticalM },
})

/** So many are shown at once: an ordinary week of an organisation in a few zones. */
const fewRuns = 6

/** The runs that had anybody to write to, newest first. */
export function MailRuns({ runs }: { runs: readonly DeliveryRun[] }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = deliveryWords(language)
  const [isAll, setAll] = useState(false)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const shown = isAll ? runs : runs.slice(0, fewRuns)
  return (
    <Card title={words.runs} titleId={useId()}>
      <p className={styles.text}>{runs.length === 0 ? words.noRuns : words.runsText}</p>
      {shown.length > 0 && (
        <ul className={styles.runs}>
          {shown.map((run) => (
            <li key={run.startedAt}>
              <h3 className={styles.at}>{words.run(momentOf(run.startedAt, { locale, zone }), run.planned)}</h3>
              <DeliveryLines delivery={run} isLost={run.isLost} />
            </li>
          ))}
        </ul>
      )}
      {runs.length > fewRuns && (
        <div className={styles.more}>
          <FoldButton
            isWhole={isAll}
            onTurn={() => setAll(!isAll)}
            words={{ more: words.moreRuns(runs.length - fewRuns), fewer: words.fewerRuns }}
          />
        </div>
      )}
    </Card>
  )
}
