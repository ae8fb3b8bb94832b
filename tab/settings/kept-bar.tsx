import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Aloud } from '../ui/text/aloud.tsx'
import { useHeardOnly } from '../ui/hooks/use-heard-only.ts'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'
import type { SettingStep } from './use-settings.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
  },
  said: { minWidth: 0, overflowWrap: 'anywhere', flex: '1 1 180px' },
})

/** What was kept last, said aloud too, with the way back. */
export function KeptBar({
  last,
  isOffline,
  onUndo,
}: {
  last: SettingStep | undefined
  isOffline: boolean
  onUndo: () => void
}) {
  const styles = useStyles()
  const heardOnly = useHeardOnly()
  const words = settingsWords(useReader().language)
  const said = last && words.saved(last.what, last.now)
  return (
    <>
      {/* Stands there from the beginning: a region that comes together with its words is often not read out. */}
      <Aloud className={heardOnly}>{said}</Aloud>
      {last && (
        <div className={styles.bar}>
          <span className={styles.said} aria-hidden="true">
            {said}
          </span>
          <Button size="small" disabledFocusable={isOffline} onClick={onUndo}>
            {words.undo}
          </Button>
        </div>
      )}
    </>
  )
}
