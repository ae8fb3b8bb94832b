import type { JobPorts } from '../job-ports.ts'
import { readingWindow } from './reading-window.ts'

/** Every night: one message per manager who leads somebody, or did within the window. */
export async function startCalendars(
  { people, runs, queue }: Pick<JobPorts, 'people' | 'runs' | 'queue'>,
  now: string,
): Promise<void> {
  await runs.start('calendars', now)
  const { from } = readingWindow(now)
  const managers = new Set<string>()
  for await (const { edges } of people.known()) {
    for (const { managerOid, to } of edges) if (to === null || to > from) managers.add(managerOid)
  }
  const parts = [...managers].map((oid) => ({ run: now, oid }))
  await queue.send('calendars', parts)
  await runs.plan('calendars', now, parts.length)
}
