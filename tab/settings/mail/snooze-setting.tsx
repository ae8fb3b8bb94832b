import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { addDays } from '#domain/time/add-days'
import { plainDay } from '../../words/day-spans.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { useSettingsPage } from '../settings-context.ts'
import { mostSnoozeDays, snoozeProblem } from './snooze-days.ts'
import { sendSetting } from '../use-choice.ts'

const useStyles = makeStyles({
  // What is said of the day stands below both, so that the two stay level.
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { flex: '0 1 200px', minWidth: 0 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
})

/** Lets the mail rest until a day, and come again before it. */
export function SnoozeSetting({ until, today }: { until: string | null; today: string }) {
  const styles = useStyles()
  const { keep, isOffline } = useSettingsPage()
  const { language, locale } = useReader()
  const words = settingsWords(language).mail
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<string>()
  const say = (on: string | null) => (on === null ? words.notResting : words.resting(plainDay(locale, on)))

  async function rest(next: string | null): Promise<void> {
    const to = sendSetting({ digestSnoozedUntil: next })
    const back = sendSetting({ digestSnoozedUntil: until })
    const trouble = await keep({ what: words.snooze, now: say(next), was: say(until), to, back })
    if (trouble === undefined) setDay('')
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const wrong = snoozeProblem(day, today)
    setProblem(wrong && words[wrong])
    if (wrong === undefined) void rest(day)
  }

  if (until !== null)
    return (
      <div>
        <p className={styles.text}>{say(until)}</p>
        <Button disabledFocusable={isOffline} onClick={() => void rest(null)}>
          {words.wake}
        </Button>
      </div>
    )
  return (
    <form onSubmit={submit} noValidate>
      <Field label={words.snoozeUntil} {...(problem === undefined ? {} : { validationMessage: problem })}>
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.day}
              type="date"
              value={day}
              min={addDays(today, 1)}
              max={addDays(today, mostSnoozeDays)}
              disabled={isOffline}
              onChange={(_event, { value }) => setDay(value)}
            />
            <Button type="submit" disabledFocusable={isOffline}>
              {words.rest}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
