import type { CalendarsRead } from '#domain/distribution/calendars-read'
import type { JobPorts } from '../job-ports.ts'

/** A mailbox that was closed in one of so many nights but not in all of them is a readable one. */
const nightsLookedAt = 5
/** What a part of the calendars job notes when nothing could be read and no error happened. */
const closed: readonly string[] = ['no-mailbox', 'denied', 'unknown person']

/**
 * The last whole reading of the calendars that began after this block was over, in numbers; nothing before there was one.
 * Whose calendar was closed in every one of the last nights is not readable; who was read in any of them is.
 */
export async function lastReading(
  { runs }: Pick<JobPorts, 'runs'>,
  block: { to: string },
): Promise<CalendarsRead | undefined> {
  const nights = (await runs.runs('calendars', nightsLookedAt)).filter(({ finishedAt }) => finishedAt !== null)
  const [last] = nights
  if (last === undefined || last.startedAt < `${block.to}T00:00:00.000Z`) return undefined
  const troubles = await Promise.all(nights.map(({ startedAt }) => runs.troubles('calendars', startedAt)))
  const closedIn = troubles.map((parts) => new Set(parts.filter(isClosed).map(({ subject }) => subject)))
  const [lastClosed = new Set<string>()] = closedIn
  const neverOpen = [...lastClosed].filter((subject) => closedIn.every((night) => night.has(subject)))
  return {
    managers: last.planned,
    read: last.done - lastClosed.size,
    readable: last.planned - neverOpen.length,
  }
}

function isClosed({ state, note }: { state: string; note: string }): boolean {
  return state === 'done' && closed.includes(note)
}
