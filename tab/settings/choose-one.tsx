import { Field, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { PlaceSelect } from '../ui/text/place-select.tsx'
import { SettingSource } from './setting-source.tsx'
import { useSettingsPage } from './settings-context.ts'
import type { useChoice } from './use-choice.ts'
import type { SettingView } from '#contract/read-settings'

const useStyles = makeStyles({ field: { minWidth: 0 } })

type Props<Value extends string | number> = {
  label: string
  hint?: string
  view: SettingView<Value>
  choice: ReturnType<typeof useChoice<Value>>
  say: (value: Value) => string
  /** Turns what the page's control holds back into a value. */
  read: (text: string) => Value
  isOurs?: boolean
  children: ReactNode
}

/** A setting that is one of a list: the list, who told it, and the way back. `children` are the options. */
export function ChooseOne<Value extends string | number>(props: Props<Value>) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const { view, choice, say } = props
  return (
    <div className={styles.field}>
      <Field className={styles.field} label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
        <PlaceSelect
          value={String(choice.shown)}
          disabled={isOffline}
          onChange={(_event, { value }) => choice.choose(props.read(value))}
        >
          {props.children}
        </PlaceSelect>
      </Field>
      <SettingSource
        view={view}
        found={say(view.found.value)}
        isOurs={props.isOurs ?? false}
        isDisabled={isOffline}
        onTakeBack={choice.takeBack}
      />
    </div>
  )
}
