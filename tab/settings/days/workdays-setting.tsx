import { Field, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { SettingsView } from '#contract/read-settings'
import { useHeardOnly } from '../../ui/hooks/use-heard-only.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { SettingSource } from '../setting-source.tsx'
import { useSettingsPage } from '../settings-context.ts'
import { useChoice } from '../use-choice.ts'
import { weekdayNames } from '../../words/weekday-names.ts'

const useStyles = makeStyles({
  days: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  day: { minWidth: '44px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
})

/** The seven days, each on or off. One always stays: who never works has no day on which anything is due. */
export function WorkdaysSetting({ view }: { view: SettingsView['workdays'] }) {
  const styles = useStyles()
  const heardOnly = useHeardOnly()
  const { isOffline } = useSettingsPage()
  const { language, locale } = useReader()
  const words = settingsWords(language).days
  const [long, short] = [weekdayNames(locale, 'long'), weekdayNames(locale, 'short')]
  const say = (days: readonly number[]) => days.map((day) => short[day - 1]).join(', ')
  const { shown, choose, takeBack } = useChoice({ field: 'workdays', what: words.workdays, view, say })
  const isLast = (day: number) => shown.length === 1 && shown.includes(day)

  function turn(day: number): void {
    if (isLast(day)) return
    choose(
      shown.includes(day) ? shown.filter((one) => one !== day) : [...shown, day].toSorted((one, other) => one - other),
    )
  }

  return (
    <div>
      <Field label={words.workdays} hint={shown.length === 1 ? words.oneDay : words.workdaysText}>
        {(field) => (
          <fieldset id={field.id} aria-describedby={field['aria-describedby']} className={styles.days}>
            <legend className={heardOnly}>{words.workdays}</legend>
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <ToggleButton
                key={day}
                className={styles.day}
                appearance={shown.includes(day) ? 'primary' : 'secondary'}
                checked={shown.includes(day)}
                aria-label={`${short[day - 1]}, ${long[day - 1]}`}
                disabledFocusable={isOffline || isLast(day)}
                onClick={() => turn(day)}
              >
                {short[day - 1]}
              </ToggleButton>
            ))}
          </fieldset>
        )}
      </Field>
      <SettingSource view={view} found={say(view.found.value)} isDisabled={isOffline} onTakeBack={takeBack} />
    </div>
  )
}
