import { useState } from 'react'
import { useCall } from '../../client/call-context.ts'
import type { Call } from '../../client/create-call.ts'
import type { Word } from './calendar-word.ts'

/** Says something of the calendar, and takes the last word back. `onSaid` comes after each that was kept. */
export function useWord(pairId: string, onSaid: () => void) {
  const call = useCall()
  const [last, setLast] = useState<{ state: 'none' | 'kept' | 'undone' | 'lost'; word?: Word }>({ state: 'none' })

  async function keep(word: Word, state: 'kept' | 'undone'): Promise<void> {
    try {
      await send(call, pairId, word)
      setLast(state === 'kept' ? { state, word } : { state })
      onSaid()
    } catch {
      setLast({ state: 'lost' })
    }
  }

  const { state, word } = last
  return {
    state,
    say: (said: Word) => keep(said, 'kept'),
    undo: word && (() => void keep({ ...word, said: word.before, before: word.said }, 'undone')),
  }
}

async function send(call: Call, pairId: string, { about, key, said }: Word): Promise<void> {
  if (about === 'person') await call('markPerson', { pairId, key, said: said === 'not_a_person' ? said : null })
  else await call('claimSeries', { pairId, series: key, claim: said === 'not_a_person' ? null : said })
}
