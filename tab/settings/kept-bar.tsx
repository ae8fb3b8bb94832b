import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'
import type { Step } from './use-settings.ts'

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
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** What was kept last, said aloud too, with the way back. */
export function KeptBar({
  last,
  isOffline,
  onUndo,
}: {
  last: Step | undefined
  isOffline: boolean
  onUndo: () => void
}) {
  const styles = useStyles()
  const words = settingsWords(useReader().language)
  const said = last && words.saved(last.what, last.now)
  return (
    <>
      {/* Stands there from the beginning: a region that comes together with its words is often not read out. */}
      <output className={styles.quiet}>{said}</output>
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
