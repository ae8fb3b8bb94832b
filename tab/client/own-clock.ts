import { useSyncExternalStore } from 'react'
import type { Clock } from '#domain/time/written'

const place = 'throughline.clock'
const listeners = new Set<() => void>()

/**
 * How the reader of this device wants times of day written, as an answer of the API told last: pages that do not ask for
 * it follow it as well, and a page that does draws right from its first moment. Undefined: as usual where they are.
 */
export function keptClock(): Clock | undefined {
  try {
    const kept = localStorage.getItem(place)
    return kept === '12' || kept === '24' ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps what the API told, and draws again what shows times. */
export function keepClock(clock: Clock | undefined): void {
  if (clock === keptClock()) return
  try {
    if (clock === undefined) localStorage.removeItem(place)
    else localStorage.setItem(place, clock)
  } catch {
    // A browser that keeps nothing for us: each page knows what it was told.
  }
  for (const tell of listeners) tell()
}

export function useKeptClock(): Clock | undefined {
  return useSyncExternalStore(listen, keptClock)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
