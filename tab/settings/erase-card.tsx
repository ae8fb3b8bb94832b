import { makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReadSettingsOutput } from '#contract/read-settings'
import { Aloud } from '../ui/text/aloud.tsx'
import { useCall } from '../client/call-context.ts'
import { eraseToTheEnd } from '../client/erase-to-the-end.ts'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'
import { SettingsCard } from './settings-card.tsx'
import { useSettingsPage } from './settings-context.ts'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxWidth: '640px' },
})

/** Erases what is the reader's alone. What goes, what stays and why is said before anything happens. */
export function EraseCard() {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).erase
  const call = useCall()
  const queries = useQueryClient()
  const erase = useMutation({
    mutationFn: () => eraseToTheEnd(() => call('eraseMine', {})),
    // Not read anew: whoever reads their settings has opened the app, and that was to be forgotten.
    onSuccess: ({ settings }) =>
      queries.setQueryData<ReadSettingsOutput>(['settings'], (shown) =>
        shown && settings ? { ...shown, settings } : shown,
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['delegates'] }),
  })
  return (
    <SettingsCard title={words.title} text={words.text}>
      <div>
        <h3 className={styles.title}>{words.goes}</h3>
        <ul className={styles.list}>
          {words.going.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.title}>{words.stays}</h3>
        <ul className={styles.list}>
          {words.staying.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
      {erase.isError && <RefusalBar title={words.broken} safe={words.again} trouble={erase.error} />}
      <SureButton words={words} isDisabled={isOffline || erase.isPending} onAct={() => erase.mutate()} />
      <Aloud>
        {erase.isPending && words.underWay}
        {erase.isSuccess && words.done(erase.data.removed)}
      </Aloud>
    </SettingsCard>
  )
}
