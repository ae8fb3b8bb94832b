import { calendarGraph } from '../../api/graph/calendar/calendar-graph.ts'
import type { Graph } from '../../api/graph/graph.ts'
import type { JobPorts } from '../../api/jobs/job-ports.ts'
import { jobsWorld } from '../jobs-world.ts'

/** Graph with one answer: whatever `events` gives, in pages as they were given. It serves nothing but calendars. */
function oneCalendar(events: () => readonly unknown[]): Graph {
  return {
    get: () => Promise.reject(new Error('A replay asks Graph for calendars only')),
    post: () => Promise.reject(new Error('A replay sends nothing')),
    send: () => Promise.reject(new Error('A replay sends nothing')),
    async *pages<Item>() {
      yield events() as Item[]
    },
  }
}

/** The product's jobs over stores in memory, with a calendar that is handed in. */
export function replayWorld(events: () => readonly unknown[], notPeople: readonly string[]): JobPorts {
  const nobody = { microsoft: { graphOrigin: 'https://graph.example', mailSender: '' }, identityToken: async () => '' }
  return { ...jobsWorld(nobody).ports, calendars: calendarGraph(oneCalendar(events)), notPeople }
}
