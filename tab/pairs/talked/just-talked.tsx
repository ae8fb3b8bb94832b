import { Button, Field, Link, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { HomeRow } from '#contract/view'
import { useIsOffline } from '../../ui/hooks/use-is-offline.ts'
import { useNow } from '../../ui/hooks/use-now.ts'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { PlaceSelect } from '../../ui/text/place-select.tsx'
import { Aloud } from '../../ui/text/aloud.tsx'
import { homeWords } from '../../words/home-words.ts'
import { isolate } from '../../words/isolate.ts'
import { useReader } from '../../words/reader.ts'
import { pairAddress } from '../pair-address.ts'
import { mayHaveTalked } from './may-have-talked.ts'
import { useTalked } from './use-talked.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS, minWidth: 0 },
  who: { flex: '0 1 280px', minWidth: 0 },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** "We just talked", with somebody of the list: a talk that nobody planned counts as well, for the day on which it is said. */
export function JustTalked({ pairs }: { pairs: readonly HomeRow[] }) {
  const styles = useStyles()
  const { talked: words } = homeWords(useReader().language)
  const isOffline = useIsOffline()
  const [isOpen, setOpen] = useState(false)
  const talk = useTalked()
  const now = useNow(60_000)
  const { kept } = talk
  const rows = mayHaveTalked(pairs, new Date(now))
  if (rows.length === 0 && kept === undefined) return null
  return (
    <div>
      {talk.trouble !== null && <RefusalBar title={words.trouble} trouble={talk.trouble} />}
      {isOpen ? (
        <WithWhom
          rows={rows}
          isWaiting={talk.isWaiting || isOffline}
          onKeep={(row) => {
            setOpen(false)
            talk.keep(row)
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className={styles.said}>
          {rows.length > 0 && (
            <Button size="small" disabledFocusable={talk.isWaiting || isOffline} onClick={() => setOpen(true)}>
              {words.ask}
            </Button>
          )}
          <Aloud>
            {kept ? words.kept(isolate(kept.row.other.firstName)) : talk.isTakenBack ? words.takenBack : ''}
          </Aloud>
          {kept && (
            <>
              <Button size="small" disabledFocusable={talk.isWaiting} onClick={talk.takeBack}>
                {words.undo}
              </Button>
              <Link href={pairAddress(kept.row.pairId)}>{words.open(isolate(kept.row.other.firstName))}</Link>
            </>
          )}
        </div>
      )}
    </div>
  )
}

type Asked = { rows: readonly HomeRow[]; isWaiting: boolean; onKeep: (row: HomeRow) => void; onClose: () => void }

function WithWhom({ rows, isWaiting, onKeep, onClose }: Asked) {
  const styles = useStyles()
  const { talked: words } = homeWords(useReader().language)
  const [chosen, choose] = useState(rows[0]?.pairId)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const row = rows.find(({ pairId }) => pairId === chosen)
    if (row) onKeep(row)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.who} label={words.withWhom}>
        <PlaceSelect
          value={chosen}
          autoFocus
          onChange={(_event, { value }) => choose(rows.find(({ pairId }) => pairId === value)?.pairId)}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
        >
          {rows.map(({ pairId, other }) => (
            <option key={pairId} value={pairId}>
              {other.displayName}
            </option>
          ))}
        </PlaceSelect>
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isWaiting}>
        {words.keep}
      </Button>
      <Button onClick={onClose}>{words.close}</Button>
    </form>
  )
}
