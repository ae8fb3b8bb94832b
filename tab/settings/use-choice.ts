import { startTransition, useOptimistic } from 'react'
import type { Operations } from '#contract/operations'
import type { SettingView } from '#contract/read-settings'
import { useSettingsPage } from './settings-context.ts'
import type { Send } from './use-settings.ts'

type Choice<Value> = {
  field: keyof Operations['changeSettings']['input']
  what: string
  view: SettingView<Value>
  /** The value in words, for what is said after a change. */
  say: (value: Value) => string
}

/**
 * A setting as its control shows it. What was chosen is shown before the answer comes, and gives way to what holds when
 * the change was not kept. `takeBack` lets the next source tell the setting again.
 */
export function useChoice<Value>({ field, what, view, say }: Choice<Value>) {
  const { keep } = useSettingsPage()
  const [shown, show] = useOptimistic(view.value)

  function change(own: Value | null): void {
    const value = own ?? view.found.value
    startTransition(async () => {
      show(value)
      const was = say(view.value)
      await keep({
        what,
        now: say(value),
        was,
        to: sendSetting({ [field]: own }),
        back: sendSetting({ [field]: view.own }),
      })
    })
  }
  return { shown, choose: (value: Value) => change(value), takeBack: () => change(null) }
}

/** Sends one setting and shows all of them as they are answered. */
export function sendSetting(input: Operations['changeSettings']['input']): Send {
  return async (call) => {
    const settings = await call('changeSettings', input)
    return (shown) => ({ ...shown, settings })
  }
}
