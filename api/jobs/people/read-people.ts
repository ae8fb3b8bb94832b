import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart } from '../run-part.ts'
import { readDirectory } from './read-directory.ts'
import { readMailboxSettings } from './read-mailbox-settings.ts'

type Ports = Pick<
  JobPorts,
  'people' | 'colleagues' | 'organisation' | 'directory' | 'mailboxSettings' | 'runs' | 'queue'
>

/** Settings change rarely and cost one small request each, so a message asks a handful of mailboxes, one by one. */
const mailboxesPerMessage = 20

/** One message of the people job: the whole directory, or the mailbox settings of a few people. */
export function readPeople(
  ports: Ports,
  message: JobMessages['people'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  return runPart(ports, { job: 'people', message, attempt, now }, async () => {
    if (message.kind === 'settings') return readMailboxSettings(ports, message, now)
    const oids = await readDirectory(ports, { run: message.run, now })
    const parts: JobMessages['people'][] = []
    for (let start = 0; start < oids.length; start += mailboxesPerMessage) {
      parts.push({ run: message.run, kind: 'settings', oids: oids.slice(start, start + mailboxesPerMessage) })
    }
    await ports.queue.send('people', parts)
    await ports.runs.plan('people', message.run, parts.length + 1)
    return undefined
  })
}
