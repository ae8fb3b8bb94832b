import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart } from '../run-part.ts'
import { readDirectory } from './read-directory.ts'
import { readSettings } from './read-settings.ts'

type Ports = Pick<JobPorts, 'people' | 'directory' | 'mailboxSettings' | 'runs' | 'queue'>

/** One message of the people job: the whole directory, or one person's mailbox settings. */
export function readPeople(
  ports: Ports,
  message: JobMessages['people'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const subject = message.kind === 'snapshot' ? 'directory' : message.oid
  return runPart(ports, { job: 'people', message, subject, attempt, now }, async () => {
    if (message.kind === 'settings') return readSettings(ports, message.oid, now)
    const oids = await readDirectory(ports, now)
    const parts = oids.map((oid) => ({ run: message.run, kind: 'settings', oid }) as const)
    await ports.queue.send('people', parts)
    await ports.runs.plan('people', message.run, parts.length + 1)
    return undefined
  })
}
