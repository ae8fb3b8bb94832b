import type { PairView } from '#contract/view'
import type { KnownMeeting } from '../device/device-store.ts'
import { type Entry, lineIdOf } from '../outbox/change.ts'
import type { ownChanges } from './own-changes.ts'
import { withCarries } from './show/with-carries.ts'
import { withChanges } from './show/with-changes.ts'
import type { Standing } from './standing.ts'

/** What a page shows of one pair. */
export type RecordState = {
  /** The record with this device's own waiting changes; undefined until the API answered once. */
  pair: PairView | undefined
  /** What is known of the pair without the API, from an earlier visit. */
  meeting: KnownMeeting | undefined
  /** Changes the API has not confirmed; those with a `refusal` need the person. */
  entries: readonly Entry[]
  waiting: ReadonlySet<string>
  standing: Standing
  /** False when waiting changes would not outlive this window. */
  isKept: boolean
}

/** What is known of a pair, as reading and sending change it. */
export type KnownRecord = {
  heard: PairView | undefined
  /** When it was heard, in epoch milliseconds. */
  heardAt: number
  meeting: KnownMeeting | undefined
  standing: Standing
  /** How many changes the API has taken. */
  sentCount: number
}

/** The state of what is known and what waits; `tell` works it out anew and draws nothing in a quiet round. */
export function recordState(known: KnownRecord, own: Pick<ReturnType<typeof ownChanges>, 'entries' | 'isKept'>) {
  const listeners = new Set<() => void>()
  let parts: unknown[] = []
  let state = stateNow()

  function stateNow(): RecordState {
    const { heard, meeting, standing } = known
    const entries = own.entries()
    parts = [heard, meeting, entries, standing, own.isKept()]
    return {
      // What waits for a record that this person may only read will never stand in it.
      pair: heard && withCarries(heard.mayWrite ? withChanges(heard, entries) : heard),
      meeting,
      entries,
      waiting: new Set(entries.map((entry) => lineIdOf(entry.change))),
      standing,
      isKept: own.isKept(),
    }
  }

  return {
    now: () => state,
    tell: (): void => {
      const before = parts
      const next = stateNow()
      if (parts.every((part, at) => part === before[at])) return
      state = next
      for (const listener of listeners) listener()
    },
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
