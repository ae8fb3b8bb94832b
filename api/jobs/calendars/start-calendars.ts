import type { JobPorts } from '../job-ports.ts'
import { personMark } from './person-mark.ts'
import { readingWindow } from './reading-window.ts'

/** A message holds 48 kB: the marks of more people than this are left out, and these are looked up. */
const mostMarks = 500

/** Every night: one message per manager who leads somebody, or did within the window. */
export async function startCalendars(
  { people, runs, queue }: Pick<JobPorts, 'people' | 'runs' | 'queue'>,
  now: string,
): Promise<void> {
  await runs.start('calendars', now)
  const { from } = readingWindow(now)
  const managers = new Map<string, Map<string, string>>()
  for await (const { person, edges } of people.known()) {
    const mark = personMark(person)
    for (const { managerOid, to } of edges) {
      if (to !== null && to <= from) continue
      const team = managers.get(managerOid)
      if (team === undefined) managers.set(managerOid, new Map([[person.oid, mark]]))
      else if (team.size < mostMarks) team.set(person.oid, mark)
    }
  }
  const parts = [...managers].map(([oid, team]) => ({ run: now, oid, team: Object.fromEntries(team) }))
  await queue.send('calendars', parts)
  await runs.plan('calendars', now, parts.length)
}
