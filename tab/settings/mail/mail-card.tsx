import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import type { SettingsView } from '#contract/read-settings'
import { dayIn } from '../../client/record/show/day-in.ts'
import { plainDay } from '../../words/day-spans.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { hourWriter } from '../hour-writer.ts'
import { ChooseOne } from '../choose-one.tsx'
import { SettingSource } from '../setting-source.tsx'
import { SettingsCard } from '../settings-card.tsx'
import { useSettingsPage } from '../settings-context.ts'
import { SnoozeSetting } from './snooze-setting.tsx'
import { useChoice } from '../use-choice.ts'
import { weekdayNames } from '../../words/weekday-names.ts'

const days = [1, 2, 3, 4, 5, 6, 7]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '640px',
  },
  when: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  ended: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // The words of a switch begin at the left edge of the card, as those of every other setting do.
  switch: { marginLeft: '-8px' },
})

/** The weekly mail: whether it comes, when, until when it rests, and how much it says. */
export function MailCard({ settings }: { settings: SettingsView }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language).mail
  const [address] = settings.addresses
  return (
    <SettingsCard title={words.title} text={words.text}>
      <DigestSetting settings={settings} />
      <p className={styles.text}>{address === undefined ? words.noAddress : words.to(address)}</p>
      <div className={styles.when}>
        <DaySetting view={settings.digestDay} />
        <HourSetting settings={settings} />
      </div>
      <p className={styles.text}>{words.when}</p>
      <SnoozeSetting until={settings.digestSnoozedUntil} today={settings.today} />
      <TitlesSetting view={settings.digestTitles} />
    </SettingsCard>
  )
}

function DigestSetting({ settings }: { settings: SettingsView }) {
  const { digest: told, digestSkip, digestsFor, digestEndedAt } = settings
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).mail
  const say = (value: 'on' | 'off') => (value === 'on' ? words.on : words.off)
  // Where nobody gets mails the switch still shows what the person wishes for the day on which they do.
  const view = digestsFor === 'off' ? { ...told, value: told.own ?? told.value } : told
  const choice = useChoice({ field: 'digest', what: words.digest, view, say })
  return (
    <div>
      <Switch
        className={styles.switch}
        label={words.send}
        checked={choice.shown === 'on'}
        disabled={isOffline}
        onChange={(_event, { checked }) => choice.choose(checked ? 'on' : 'off')}
      />
      {digestEndedAt !== null ? (
        <EndedByMail at={digestEndedAt} zone={settings.zone.value} onBack={choice.takeBack} />
      ) : (
        digestSkip && digestSkip !== 'snoozed' && <p className={styles.text}>{words.why[digestSkip]}</p>
      )}
      <SettingSource
        view={view}
        found={{ takeBack: words.leaveToOrganisation }}
        isDisabled={isOffline}
        onTakeBack={choice.takeBack}
      />
    </div>
  )
}

/** It was ended with one click in a mail program, where a finger slips: the way back stands beside the sentence. */
function EndedByMail({ at, zone, onBack }: { at: string; zone: string; onBack: () => void }) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const { language, locale } = useReader()
  const words = settingsWords(language).mail
  return (
    <div className={styles.ended}>
      <p className={styles.text}>{words.ended(plainDay(locale, dayIn(zone)(at)))}</p>
      <Button size="small" disabledFocusable={isOffline} onClick={onBack}>
        {words.wake}
      </Button>
    </div>
  )
}

function DaySetting({ view }: { view: SettingsView['digestDay'] }) {
  const { language, locale } = useReader()
  const words = settingsWords(language).mail
  const names = weekdayNames(locale, 'long')
  const say = (day: number) => names[day - 1] ?? ''
  const choice = useChoice({ field: 'digestDay', what: words.day, view, say })
  return (
    <ChooseOne label={words.day} view={view} choice={choice} say={say} read={Number} isOurs>
      {days.map((day) => (
        <option key={day} value={day}>
          {say(day)}
        </option>
      ))}
    </ChooseOne>
  )
}

function HourSetting({ settings: { digestHour: view, clock } }: { settings: SettingsView }) {
  const { language, locale } = useReader()
  const words = settingsWords(language).mail
  const say = hourWriter(locale, clock.value)
  const choice = useChoice({ field: 'digestHour', what: words.hour, view, say })
  return (
    <ChooseOne label={words.hour} view={view} choice={choice} say={say} read={Number} isOurs>
      {hours.map((hour) => (
        <option key={hour} value={hour}>
          {say(hour)}
        </option>
      ))}
    </ChooseOne>
  )
}

function TitlesSetting({ view }: { view: SettingsView['digestTitles'] }) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).mail
  const say = (value: 'shown' | 'hidden') => words[value]
  const choice = useChoice({ field: 'digestTitles', what: words.titles, view, say })
  return (
    <div>
      <Switch
        className={styles.switch}
        label={words.hide}
        checked={choice.shown === 'hidden'}
        disabled={isOffline}
        onChange={(_event, { checked }) => (checked ? choice.choose('hidden') : choice.takeBack())}
      />
      <SettingSource view={view} isOurs />
      <p className={styles.text}>{words.hideText}</p>
    </div>
  )
}
