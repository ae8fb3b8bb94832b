import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { addDays } from '#domain/time/add-days'
import { DayForm } from '../../ui/page/day-form.tsx'
import { plainDay } from '../../words/day-spans.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { useSettingsPage } from '../settings-context.ts'
import { mostSnoozeDays, snoozeProblem } from './snooze-days.ts'
import { sendSetting } from '../use-choice.ts'

const useStyles = makeStyles({
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

  function send(): void {
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
    <DayForm
      label={words.snoozeUntil}
      problem={problem}
      day={day}
      onDay={setDay}
      from={addDays(today, 1)}
      until={addDays(today, mostSnoozeDays)}
      act={words.rest}
      isOff={isOffline}
      isLocked={isOffline}
      onSend={send}
    />
  )
}
