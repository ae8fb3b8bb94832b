import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PairId } from '#domain/pair'
import { Aloud } from '../ui/text/aloud.tsx'
import { Card } from '../ui/card.tsx'
import { PrivacyLink } from '../ui/page/links/privacy-link.tsx'
import { besideWords } from '../words/beside-words.ts'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'
import type { NumbersOf } from './page-of-export.ts'
import { useExport } from './use-export.ts'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  saved: { alignSelf: 'center' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Props = { ownPlan: PairId; numbersOf: NumbersOf; isOffline: boolean }

/**
 * The same on a page at tab width: one's own copy of everything, and the way to what stays for how long. Where all is more
 * than one file holds, the plan of one's own, which stands in the file of no 1:1, can be taken by itself.
 */
export function ExportCard({ ownPlan, numbersOf, isOffline }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const { mineText } = settingsWords(reader.language)
  const { access, notRead, tryAgain } = besideWords(reader.language)
  const { download, what, isMaking, isTooOften, isTooMuch, saved, hasFailed } = useExport({
    alone: ownPlan,
    numbersOf,
    reader,
  })
  return (
    <Card title={access.mine} titleId={useId()}>
      <div className={styles.parts}>
        <p className={styles.text}>{mineText}</p>
        <div className={styles.ways}>
          <Button disabledFocusable={isMaking || isOffline} onClick={download}>
            {what === 'all' ? access.download.all : access.download.ownPlan}
          </Button>
          <Aloud className={styles.saved}>{saved !== undefined && access.saved(saved)}</Aloud>
        </div>
        {(isTooOften || isTooMuch) && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{isTooMuch ? access.tooMuch : access.tooOften}</MessageBarBody>
          </MessageBar>
        )}
        {hasFailed && (
          <MessageBar intent="warning" layout="multiline" politeness="assertive">
            <MessageBarBody>{notRead}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={download}>
                {tryAgain}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <PrivacyLink />
      </div>
    </Card>
  )
}
