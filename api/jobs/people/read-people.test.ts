import { expect, it } from 'vitest'
import type { DirectoryPerson } from '../../ports/directory.ts'
import type { JobMessages, JobQueue } from '../../ports/job-queue.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { colleaguesTable } from '../../tables/people/colleagues-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { readPeople } from './read-people.ts'

const run = '2026-10-14T01:00:00.000Z'
const now = '2026-10-14T01:02:00.000Z'

/** Ada leads everybody else: 50 people are three messages about mailbox settings. */
const everybody = Array.from({ length: 50 }, (_, index): DirectoryPerson => ({
  oid: `p${index}`,
  displayName: `Person ${index}`,
  addresses: [],
  isEnabled: true,
  isGuest: false,
  ...(index > 0 ? { managerOid: 'p0' } : {}),
}))

function world() {
  const waiting: JobMessages['people'][] = []
  const asked: string[] = []
  const queue: JobQueue = {
    send: async (_, messages) => void waiting.push(...(messages as readonly JobMessages['people'][])),
  }
  const ports = {
    people: peopleTable(memoryRows()),
    colleagues: colleaguesTable(memoryRows()),
    organisation: {},
    runs: runsTable(memoryRows()),
    queue,
    directory: {
      async *people() {
        yield everybody
      },
    },
    mailboxSettings: {
      settingsOf: async (oid: string) => {
        asked.push(oid)
        return { kind: 'read', settings: {} } as const
      },
    },
  }
  return { ports, waiting, asked }
}

it('one reading of the directory, and the mailbox settings of twenty people a message', async () => {
  const { ports, waiting, asked } = world()
  await ports.runs.start('people', run)
  await readPeople(ports, { run, kind: 'snapshot' }, { attempt: 1, now })
  for (const message of waiting) await readPeople(ports, message, { attempt: 1, now })
  expect(asked.toSorted()).toEqual(everybody.map(({ oid }) => oid).toSorted())
  expect(await ports.runs.runs('people', 1)).toMatchObject([{ state: 'ran', planned: 4, done: 4 }])
})

it('a reading that is cut off before it said how many parts it has, and comes again, has the same parts', async () => {
  const { ports, waiting, asked } = world()
  await ports.runs.start('people', run)
  const dying = { ...ports, runs: { ...ports.runs, plan: () => Promise.reject(new Error('the process died')) } }
  await expect(readPeople(dying, { run, kind: 'snapshot' }, { attempt: 1, now })).rejects.toThrow('died')
  // Meanwhile others have worked off one of the messages that were sent.
  await readPeople(ports, waiting.shift()!, { attempt: 1, now })

  await readPeople(ports, { run, kind: 'snapshot' }, { attempt: 2, now: '2026-10-14T01:12:00.000Z' })
  expect(await ports.runs.runs('people', 1)).toMatchObject([{ state: 'running', planned: 4, done: 2 }])
  for (const message of waiting) await readPeople(ports, message, { attempt: 1, now })
  expect(await ports.runs.runs('people', 1)).toMatchObject([{ state: 'ran', planned: 4, done: 4 }])
  expect(asked).toHaveLength(everybody.length)
})
