import { type Entry, isPrivate } from '../../client/outbox/change.ts'

/**
 * How many changes wait on this device, apart by who will read them: what is `shared` goes to the other person, what is
 * `own` (a private note written, edited or deleted) never does. Refused ones are counted elsewhere.
 */
export function waitingLines(entries: readonly Entry[]): { shared: number; own: number } {
  const waiting = entries.filter((entry) => !entry.refusal)
  const own = waiting.filter((entry) => isPrivate(entry.change)).length
  return { shared: waiting.length - own, own }
}
