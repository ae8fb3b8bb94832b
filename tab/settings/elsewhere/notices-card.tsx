import { makeStyles, Switch } from '@fluentui/react-components'
import type { SettingsView } from '#contract/read-settings'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { SettingSource } from '../setting-source.tsx'
import { SettingsCard } from '../settings-card.tsx'
import { useSettingsPage } from '../settings-context.ts'
import { useChoice } from '../use-choice.ts'

const useStyles = makeStyles({ switch: { marginLeft: '-8px' } })

/** What Teams may tell of single 1:1s. Nothing, until it is asked for. */
export function NoticesCard({ settings }: { settings: SettingsView }) {
  const words = settingsWords(useReader().language).notices
  return (
    <SettingsCard title={words.title} text={words.text}>
      <NoticeSetting field="noticeBefore" view={settings.noticeBefore} />
      <NoticeSetting field="noticeAfter" view={settings.noticeAfter} />
    </SettingsCard>
  )
}

type Field = 'noticeBefore' | 'noticeAfter'

function NoticeSetting({ field, view }: { field: Field; view: SettingsView[Field] }) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).notices
  const say = (value: 'on' | 'off') => words[value]
  const choice = useChoice({ field, what: words[field], view, say })
  return (
    <div>
      <Switch
        className={styles.switch}
        label={words[field]}
        checked={choice.shown === 'on'}
        disabled={isOffline}
        // Off is what holds without a wish.
        onChange={(_event, { checked }) => (checked ? choice.choose('on') : choice.takeBack())}
      />
      <SettingSource view={view} isOurs />
    </div>
  )
}
