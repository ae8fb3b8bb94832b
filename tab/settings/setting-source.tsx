import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { SettingView } from '#contract/read-settings'
import { settingsWords } from '../words/settings-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  back: {
    padding: 0,
    minWidth: 0,
    height: 'auto',
    minHeight: '24px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'normal',
  },
})

type Props = {
  view: SettingView<unknown>
  /** What would hold without the person's wish, in words; or all that the way back is called. */
  found?: string | { takeBack: string }
  /** True where nobody else could tell it: then the product's own default is just the usual. */
  isOurs?: boolean
  isDisabled?: boolean
  onTakeBack?: () => void
}

/**
 * Who told a setting, and the way back to whoever would tell it without one's own wish. What is a switch between two goes
 * back by itself, and needs no such way.
 */
export function SettingSource({ view, found, isOurs = false, isDisabled = false, onTakeBack }: Props) {
  const styles = useStyles()
  const words = settingsWords(useReader().language)
  return (
    <div className={styles.line}>
      <span>{isOurs && view.from === 'nothing' ? words.usual : words.source[view.from]}</span>
      {view.own !== null && found !== undefined && onTakeBack && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          disabledFocusable={isDisabled}
          onClick={onTakeBack}
        >
          {typeof found === 'string' ? words.takeBack[view.found.from](found) : found.takeBack}
        </Button>
      )}
    </div>
  )
}
