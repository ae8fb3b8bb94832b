import { makeStyles, tokens } from '@fluentui/react-components'
import type { SettingsView } from '#contract/read-settings'
import { useNow } from '../../ui/hooks/use-now.ts'
import { datesIn } from '../../words/dates.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { ChooseOne } from '../choose-one.tsx'
import { SettingsCard } from '../settings-card.tsx'
import { useChoice } from '../use-choice.ts'
import { HoursSetting } from './hours-setting.tsx'
import { WorkdaysSetting } from './workdays-setting.tsx'
import { zoneName, zonesByRegion } from './zone-names.ts'

const ourLanguages = ['en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH']
const clocks = ['24', '12'] as const

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  gone: {
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** Zone, working days, and how mails are written: everything that says when "today" is and how it reads. */
export function DaysCard({ settings }: { settings: SettingsView }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language).days
  return (
    <SettingsCard title={words.title}>
      <ZoneSetting settings={settings} />
      <WorkdaysSetting view={settings.workdays} />
      <HoursSetting settings={settings} />
      <LanguageSetting view={settings.language} />
      <ClockSetting view={settings.clock} />
      <p className={styles.text}>{words.follows}</p>
    </SettingsCard>
  )
}

function ZoneSetting({ settings: { zone } }: { settings: SettingsView }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = settingsWords(language).days
  const say = (name: string) => zoneName(name).place
  const choice = useChoice({ field: 'zone', what: words.zone, view: zone, say })
  const now = useNow(30_000)
  const isGone = zone.own !== null && zone.from !== 'own'
  return (
    <div>
      {isGone && <p className={styles.gone}>{words.gone(zone.own ?? '', say(zone.value))}</p>}
      <ChooseOne
        label={words.zone}
        hint={words.now(datesIn(locale, choice.shown).time(new Date(now).toISOString()))}
        view={zone}
        choice={choice}
        say={say}
        read={(text) => text}
      >
        {zonesByRegion([zone.value, zone.found.value]).map(([region, zones]) => (
          <optgroup key={region} label={region}>
            {zones.map((one) => (
              <option key={one.zone} value={one.zone}>
                {one.place}
              </option>
            ))}
          </optgroup>
        ))}
      </ChooseOne>
    </div>
  )
}

function LanguageSetting({ view }: { view: SettingsView['language'] }) {
  const { language, locale } = useReader()
  const words = settingsWords(language).days
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' })
  const say = (tag: string) => names.of(tag) ?? tag
  const choice = useChoice({ field: 'language', what: words.language, view, say })
  const tags = [...new Set([...ourLanguages, view.value, view.found.value])]
  return (
    <ChooseOne
      label={words.language}
      hint={words.languageText}
      view={view}
      choice={choice}
      say={say}
      read={(text) => text}
    >
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {say(tag)}
        </option>
      ))}
    </ChooseOne>
  )
}

function ClockSetting({ view }: { view: SettingsView['clock'] }) {
  const words = settingsWords(useReader().language).days
  const say = (clock: '12' | '24') => words.clocks[clock]
  const choice = useChoice({ field: 'clock', what: words.clock, view, say })
  const read = (text: string) => (text === '12' ? '12' : '24')
  return (
    <ChooseOne label={words.clock} view={view} choice={choice} say={say} read={read} isOurs>
      {clocks.map((clock) => (
        <option key={clock} value={clock}>
          {say(clock)}
        </option>
      ))}
    </ChooseOne>
  )
}
