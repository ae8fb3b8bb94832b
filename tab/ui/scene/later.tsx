import { type ComponentType, useEffect, useState } from 'react'
import { retryable } from '../../client/retryable.ts'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { EscapeHead } from '../page/escape-head.tsx'

/** How long a part that could not be loaded waits before it is asked for again, in milliseconds. */
const askAgainMs = 5_000

const loads = new Set<() => Promise<unknown>>()
let begin: () => void
const begun = new Promise<void>((resolve) => (begin = resolve))

/**
 * Fetches the parts that were put off, so that they are there when the connection is not. One that fails is asked for
 * again when it is looked at.
 */
export async function loadLaterParts(): Promise<void> {
  begin()
  await Promise.allSettled([...loads].map((load) => load()))
}

/**
 * A part of the page that a first look does not need: loaded when it is looked at, or by `loadLaterParts`. Without a
 * connection it says so in its own place, comes as soon as it can be had, and the rest of the page goes on. A `patient`
 * part is in sight from the start and still waits for `loadLaterParts`, so that it costs the first look nothing; its
 * place has to be kept free. With `isAhead` false it is never fetched before it is looked at.
 */
export function later<Module, Props extends object>(
  load: () => Promise<Module>,
  partOf: (module: Module) => ComponentType<Props>,
  { isPatient = false, isAhead = true } = {},
): ComponentType<Props> {
  const fetchModule = retryable(load)
  let loaded: ComponentType<Props> | undefined
  const fetchPart = async () => (loaded ??= partOf(await fetchModule()))
  if (isAhead) loads.add(fetchPart)

  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const [misses, setMisses] = useState(0)
    useEffect(() => {
      if (Part) return
      const away = new AbortController()
      const mayBegin = misses > 0 ? connectedOrLater(away.signal) : isPatient ? begun : Promise.resolve()
      mayBegin.then(fetchPart).then(
        (part) => away.signal.aborted || setPart(() => part),
        () => away.signal.aborted || setMisses(misses + 1),
      )
      return () => away.abort()
    }, [Part, misses])
    if (Part) return <Part {...props} />
    return misses > 0 ? <Missing {...(props as { onBack?: () => void })} /> : null
  }
}

const titleId = 'missing-part'

/** Where the part would take the whole page, the way back stays. */
function Missing({ onBack }: { onBack?: () => void }) {
  const { part } = pageWords(languageOf(document.documentElement.lang))
  return (
    <section className="missing-part" aria-labelledby={onBack && titleId}>
      {onBack && <EscapeHead title={part.title} titleId={titleId} label={part.back} onBack={onBack} />}
      <p className="caption" role="alert">
        {part.missing}
      </p>
    </section>
  )
}

/** After a while, or as soon as the device has a network again. */
function connectedOrLater(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, askAgainMs)
    addEventListener('online', () => resolve(), { once: true, signal })
  })
}
