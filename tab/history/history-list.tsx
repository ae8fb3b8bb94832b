import { type ReactNode, useDeferredValue, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { PastSession } from '#contract/read-history'
import { Aloud } from '../ui/text/aloud.tsx'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { ReadTrouble } from '../ui/page/trouble/read-trouble.tsx'
import { HistoryDay } from './history-day.tsx'
import { type ReadHistory, useHistory } from './use-history.ts'

/** How long somebody pauses in typing before we look, in milliseconds. */
const pauseMs = 200

type Props = {
  read: ReadHistory
  /** Draws what a day came to; `known` are all days that were read so far. */
  recapOf: (day: PastSession, known: readonly PastSession[]) => ReactNode
}

/** All past days of a pair, newest first, with a field that finds words in them; older ones come on reaching the end. */
export function HistoryList({ read, recapOf }: Props) {
  const { words } = useBesideScene()
  const [typed, setTyped] = useState('')
  const find = usePaused(typed.trim())
  const history = useHistory(read, find)
  const fieldId = useId()
  const { days, found, hasMore, isReading, trouble } = history
  const shown = useDeferredValue(days)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => keepFocusInSight(list.current), [shown])
  const isEmpty = days.length === 0 && !isReading && trouble === undefined
  return (
    <>
      {!(isEmpty && found === '') && (
        <div className="find">
          <label htmlFor={fieldId}>{words.history.find}</label>
          <input
            id={fieldId}
            type="search"
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      )}
      <Aloud className="caption">
        {isReading
          ? words.loading
          : found === ''
            ? days.length > 0 && words.history.shown(days.length)
            : words.history.found(days.length, !hasMore)}
      </Aloud>
      {isEmpty && <p className="none">{found === '' ? words.history.empty : words.history.nothingFound(found)}</p>}
      <ol ref={list} className="past-days" aria-busy={isReading}>
        {shown.map((day) => (
          <HistoryDay key={day.on} day={day} find={found} recap={found === '' && recapOf(day, shown)} />
        ))}
      </ol>
      {trouble !== undefined && <ReadTrouble onAgain={history.again} />}
      {hasMore && trouble === undefined && (
        <Older label={words.history.older} isReading={isReading} onOlder={history.older} />
      )}
    </>
  )
}

/** Days that arrive push down what stands below them; whoever walked on by keyboard meanwhile still sees where they are. */
function keepFocusInSight(list: HTMLElement | null): void {
  const focused = document.activeElement
  if (!list || !focused?.matches(':focus-visible')) return
  const isBelow = list.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
  if (isBelow) focused.scrollIntoView({ block: 'nearest' })
}

/** Asks for older days when it comes into view, and when pressed: scrolling is enough, and not needed. */
function Older({ label, isReading, onOlder }: { label: string; isReading: boolean; onOlder: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const ask = useRef(onOlder)
  useEffect(() => {
    ask.current = onOlder
  })
  useEffect(() => {
    if (!button.current || isReading) return
    const own = button.current
    // Whoever walked past it by keyboard would see what has the focus pushed out of the window.
    const isPassed = () =>
      Boolean(own.compareDocumentPosition(document.activeElement ?? own) & Node.DOCUMENT_POSITION_FOLLOWING)
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && !isPassed()) ask.current()
    })
    seen.observe(own)
    return () => seen.disconnect()
  }, [isReading])
  return (
    <button type="button" ref={button} className="quiet older" aria-disabled={isReading} onClick={onOlder}>
      {label}
    </button>
  )
}

/** The text as it was when somebody last paused in typing it. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
