import { makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components'
import { startTransition, useOptimistic, useState } from 'react'
import type { SettingsView } from '#contract/read-settings'
import { ProblemError } from '../../client/trouble.ts'
import { useReader } from '../../words/reader.ts'
import { todoWords } from '../../words/todo-words.ts'
import { SettingsCard } from '../settings-card.tsx'
import { useSettingsPage } from '../settings-context.ts'
import type { Send } from '../use-settings.ts'

const useStyles = makeStyles({
  switch: { marginLeft: '-8px' },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '640px',
  },
})

/** Whether one's own promises stand in Microsoft To Do. Without the organisation's agreement it says who has to do what. */
export function TodoCard({ settings: { isTodoOn } }: { settings: SettingsView }) {
  const styles = useStyles()
  const { keep, isOffline } = useSettingsPage()
  const words = todoWords(useReader().language)
  const [isOn, show] = useOptimistic(isTodoOn)
  const [lacksConsent, setLacksConsent] = useState(false)
  const say = (on: boolean) => (on ? words.on : words.off)

  function turn(on: boolean): void {
    startTransition(async () => {
      show(on)
      const step = { to: send(on), back: send(!on), saysItself: isConsentMissing }
      const trouble = await keep({ what: words.title, now: say(on), was: say(!on), ...step })
      setLacksConsent(isConsentMissing(trouble))
    })
  }
  return (
    <SettingsCard title={words.title} text={words.text}>
      <Switch
        className={styles.switch}
        label={words.show}
        checked={isOn}
        disabled={isOffline}
        onChange={(_event, { checked }) => turn(checked)}
      />
      {lacksConsent && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{words.consent}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.text}>{isOn ? words.when : words.offText}</p>
      {isOn && <p className={styles.text}>{words.offText}</p>}
    </SettingsCard>
  )
}

function send(isOn: boolean): Send {
  return async (call) => {
    const settings = await call('useTodo', { isOn })
    return (shown) => ({ ...shown, settings })
  }
}

function isConsentMissing(trouble: unknown): boolean {
  return trouble instanceof ProblemError && trouble.problem.code === 'consent_required'
}
