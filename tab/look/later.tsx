import { type ComponentType, useEffect, useState } from 'react'
import { useScene } from './scene.ts'

const loads = new Set<() => Promise<unknown>>()
let begin: () => void
const begun = new Promise<void>((resolve) => (begin = resolve))

/** Fetches every part that was put off, so that it is there when the connection is not. A part that fails is asked for again when it is looked at. */
export async function loadLaterParts(): Promise<void> {
  begin()
  await Promise.allSettled([...loads].map((load) => load()))
}

/**
 * A part of the page that a first look does not need: loaded when it is looked at, or by `loadLaterParts`. Without a
 * connection it says so in its own place, and the rest of the page goes on. A `patient` part is in sight from the start
 * and still waits for `loadLaterParts`, so that it costs the first look nothing; its place has to be kept free.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isPatient = false } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetchPart = async () => (loaded ??= await load())
  loads.add(fetchPart)

  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const [isMissing, setMissing] = useState(false)
    const { words } = useScene()
    useEffect(() => {
      if (Part) return
      const mayBegin = isPatient ? begun : Promise.resolve()
      mayBegin.then(fetchPart).then(
        (part) => setPart(() => part),
        () => setMissing(true),
      )
    }, [Part])
    if (Part) return <Part {...props} />
    return isMissing ? (
      <p className="caption" role="alert">
        {words.partMissing}
      </p>
    ) : null
  }
}
