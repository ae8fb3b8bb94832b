import type { Operations } from '#contract/operations'
import { useEffect, useState } from 'react'
import type { PastSession, ReadHistoryOutput } from '#contract/read-history'

export type ReadHistory = (
  input: Omit<Operations['readHistory']['input'], 'pairId' | 'thread'>,
  signal: AbortSignal,
) => Promise<ReadHistoryOutput>

export type History = {
  days: PastSession[]
  /** Is there more than what is shown? */
  hasMore: boolean
  isReading: boolean
  trouble: unknown
  /** What the shown days were looked for with. */
  found: string
  older: () => void
  again: () => void
}

type State = { days: PastSession[]; next: string | null; found: string; trouble?: unknown; isReading: boolean }

/**
 * The days of the past, newest first, page by page, or those that hold the words in `find`. New words begin anew; the
 * days on the screen stay until the answer is there, so that typing does not make them flicker.
 */
export function useHistory(read: ReadHistory, find: string): History {
  const [state, setState] = useState<State>({ days: [], next: null, found: '', isReading: true })
  const [asked, setAsked] = useState<{ before?: string; turn: number }>({ turn: 0 })
  const [lastFind, setLastFind] = useState(find)
  if (lastFind !== find) {
    setLastFind(find)
    setAsked(({ turn }) => ({ turn: turn + 1 }))
  }

  useEffect(() => {
    const wanted = new AbortController()
    const { before } = asked
    setState(({ days, next, found }) => ({ days, next, found, isReading: true }))
    read({ ...(find === '' ? {} : { find }), ...(before === undefined ? {} : { before }) }, wanted.signal).then(
      ({ sessions, next }) => {
        if (wanted.signal.aborted) return
        setState(({ days }) => {
          const kept = before === undefined ? [] : days
          return { days: [...kept, ...sessions], next, found: find, isReading: false }
        })
      },
      (trouble: unknown) => wanted.signal.aborted || setState((last) => ({ ...last, trouble, isReading: false })),
    )
    return () => wanted.abort()
    // `read` is made anew with every drawing and asks the same question.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked, find])

  return {
    days: state.days,
    hasMore: state.next !== null,
    isReading: state.isReading,
    trouble: state.trouble,
    found: state.found,
    older() {
      if (state.next !== null && !state.isReading)
        setAsked(({ turn }) => ({ before: state.next ?? '', turn: turn + 1 }))
    },
    again: () => setAsked(({ turn, ...same }) => ({ ...same, turn: turn + 1 })),
  }
}
