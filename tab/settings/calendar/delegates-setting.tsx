import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { NameDelegatesOutput } from '#contract/name-delegates'
import { useCall } from '../../client/call-context.ts'
import { ProblemError } from '../../client/trouble.ts'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { useFocusStays } from '../../ui/hooks/use-focus-stays.ts'
import { isolate } from '../../words/isolate.ts'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { useSettingsPage } from '../settings-context.ts'
import type { Send } from '../use-settings.ts'

const queryKey = ['delegates']
const narrow = '@media (max-width: 420px)'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Names of several lines, each with a button below: what belongs together stands nearer.
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  address: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px', maxWidth: '320px', minWidth: 0, [narrow]: { flexBasis: '100%' } },
  // Level with the box, whose label stands above it; below the box where there is no room beside it.
  add: { marginTop: '26px', [narrow]: { marginTop: 0 } },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** Who sets up meetings for the person without taking part: named by mail address, and taken away again. */
export function DelegatesSetting() {
  const styles = useStyles()
  const words = settingsWords(useReader().language).calendar
  const call = useCall()
  const place = useRef<HTMLDivElement>(null)
  useFocusStays(place)
  const read = useQuery({ queryKey, queryFn: ({ signal }) => call('nameDelegates', {}, { signal }) })
  const name = useNameDelegates(read.data)
  if (read.isError && read.data === undefined)
    return <RefusalBar title={words.notRead} trouble={read.error} onRetry={() => void read.refetch()} />
  const named = read.data?.delegates ?? []
  return (
    <div className={styles.all} ref={place}>
      {read.data && named.length === 0 && <p className={styles.text}>{words.nobody}</p>}
      {named.length > 0 && (
        <ul className={styles.list}>
          {named.map((one) => (
            <Delegate key={one.address} one={one} onRemove={() => void name.remove(one.address)} />
          ))}
        </ul>
      )}
      <NewDelegate isRead={read.data !== undefined} onAdd={name.add} />
    </div>
  )
}

function Delegate({ one, onRemove }: { one: { name: string; address: string }; onRemove: () => void }) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).calendar
  return (
    <li className={styles.one}>
      <span className={styles.name}>
        <bdi>{one.name}</bdi> <span className={styles.address}>{one.address}</span>
      </span>
      <Button size="small" aria-label={words.removeOf(one.name)} disabledFocusable={isOffline} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  )
}

function NewDelegate({ isRead, onAdd }: { isRead: boolean; onAdd: (address: string) => Promise<unknown> }) {
  const styles = useStyles()
  const { isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).calendar
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string>()

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const wanted = address.trim()
    if (wanted === '') return setProblem(words.empty)
    const trouble = await onAdd(wanted)
    setProblem(isBadInput(trouble) ? words.unknown(isolate(wanted)) : undefined)
    if (trouble === undefined) setAddress('')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        className={styles.field}
        label={words.address}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Input
          type="email"
          autoComplete="off"
          maxLength={320}
          value={address}
          disabled={isOffline}
          onChange={(_event, { value }) => setAddress(value)}
        />
      </Field>
      <Button className={styles.add} type="submit" disabledFocusable={isOffline || !isRead}>
        {words.add}
      </Button>
    </form>
  )
}

/** Names them all anew, one more or one fewer. */
function useNameDelegates(read: NameDelegatesOutput | undefined) {
  const { keep } = useSettingsPage()
  const queries = useQueryClient()
  const words = settingsWords(useReader().language).calendar
  const named = (read?.delegates ?? []).map(({ address }) => address)
  const say = (addresses: readonly string[]) => (addresses.length === 0 ? words.nobody : addresses.join(', '))
  const send =
    (delegates: string[]): Send =>
    async (call) => {
      queries.setQueryData(queryKey, await call('nameDelegates', { delegates }))
      return (shown) => shown
    }

  const change = (delegates: string[]) => ({
    what: words.delegates,
    now: say(delegates),
    was: say(named),
    to: send(delegates),
    back: send(named),
  })
  return {
    /** An address that is nobody's is said at the box, and what was typed stays there. */
    add: (address: string) => keep({ ...change([...named, address]), saysItself: isBadInput }),
    remove: (address: string) => keep(change(named.filter((one) => one !== address))),
  }
}

function isBadInput(trouble: unknown): boolean {
  return trouble instanceof ProblemError && trouble.problem.code === 'bad_input'
}
