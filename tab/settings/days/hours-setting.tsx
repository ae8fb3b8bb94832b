import { makeStyles, tokens } from '@fluentui/react-components'
import type { SettingsView } from '#contract/read-settings'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { ChooseOne } from '../choose-one.tsx'
import { hourWriter } from '../hour-writer.ts'
import { useChoice } from '../use-choice.ts'

const hours = Array.from({ length: 25 }, (_, hour) => hour)

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** When one's working day begins and ends. Only ends that lie after the beginning can be chosen, and the other way about. */
export function HoursSetting({ settings }: { settings: SettingsView }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language).days
  const { hoursFrom, hoursTo } = settings
  return (
    <div>
      <div className={styles.both}>
        <OneEnd field="hoursFrom" settings={settings} options={hours.filter((hour) => hour < hoursTo.value)} />
        <OneEnd field="hoursTo" settings={settings} options={hours.filter((hour) => hour > hoursFrom.value)} />
      </div>
      <p className={styles.text}>{words.hoursText}</p>
    </div>
  )
}

type End = { field: 'hoursFrom' | 'hoursTo'; settings: SettingsView; options: readonly number[] }

function OneEnd({ field, settings, options }: End) {
  const { language, locale } = useReader()
  const words = settingsWords(language).days
  const view = settings[field]
  const say = hourWriter(locale, settings.clock.value)
  const choice = useChoice({ field, what: words[field], view, say })
  return (
    <ChooseOne label={words[field]} view={view} choice={choice} say={say} read={Number} isOurs>
      {options.map((hour) => (
        <option key={hour} value={hour}>
          {say(hour)}
        </option>
      ))}
    </ChooseOne>
  )
}
