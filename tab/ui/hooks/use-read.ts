import { useEffect, useState } from 'react'

/** A read as a page sees it: the last answer stays while the next one is on its way. */
export type Read<Answer> = {
  answer: Answer | undefined
  trouble: unknown
  isReading: boolean
  again: () => void
}

/**
 * Reads once when its part of the page appears, again when `key` changes, and when asked to. An answer that is no
 * longer wanted is called off, so that a slow old one never replaces a newer one.
 */
export function useRead<Answer>(key: string, read: (signal: AbortSignal) => Promise<Answer>): Read<Answer> {
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<{ answer?: Answer; trouble?: unknown; isReading: boolean }>({ isReading: true })
  useEffect(() => {
    const wanted = new AbortController()
    setState(({ answer }) => ({ ...(answer === undefined ? {} : { answer }), isReading: true }))
    read(wanted.signal).then(
      (answer) => wanted.signal.aborted || setState({ answer, isReading: false }),
      (trouble: unknown) =>
        wanted.signal.aborted ||
        setState(({ answer }) => ({ ...(answer === undefined ? {} : { answer }), trouble, isReading: false })),
    )
    return () => wanted.abort()
    // `read` is made anew with every drawing; `key` says when its question is another one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn])
  return {
    answer: state.answer,
    trouble: state.trouble,
    isReading: state.isReading,
    again: () => setTurn((last) => last + 1),
  }
}
