import { useEffect, useRef } from 'react'
import type { RecordState } from '../../../client/record/record-state.ts'
import { useScene } from '../../../ui/scene/scene.ts'
import { arrivalWords } from '../../../words/arrival-words.ts'
import { type Arrival, arrivalsOf } from './arrivals-of.ts'

/** How long a line that came from the other person stays marked, in milliseconds. */
const markedMs = 30_000

type Deps = { state: RecordState; onArrived: (ids: ReadonlySet<string>) => void }

/** Marks for half a minute what the other person brings or changes, and says it to those who listen: one sentence each time. */
export function useArrivals({ state, onArrived }: Deps): void {
  const { language, other, announce } = useScene()
  const { pair, waiting } = state
  const last = useRef(pair)
  const marked = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  useEffect(() => {
    const before = last.current
    last.current = pair
    if (!before || !pair || before === pair) return
    const arrivals = arrivalsOf(before, pair, waiting)
    if (arrivals.length === 0) return
    for (const { id } of arrivals) mark(id)
    tell()
    announce(sentence(arrivals))
    // Speaking and marking are no reason to look again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pair])

  useEffect(() => {
    const timers = marked.current
    return () => timers.forEach((timer) => clearTimeout(timer))
  }, [])

  function mark(id: string): void {
    clearTimeout(marked.current.get(id))
    const end = () => {
      marked.current.delete(id)
      tell()
    }
    marked.current.set(id, setTimeout(end, markedMs))
  }

  function tell(): void {
    onArrived(new Set(marked.current.keys()))
  }

  function sentence(arrivals: readonly Arrival[]): string {
    const words = arrivalWords(language)
    const [only, ...more] = arrivals
    return only && more.length === 0 ? words[only.what](other, only.text) : words.many(other, arrivals.length)
  }
}
