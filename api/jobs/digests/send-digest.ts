import { Later } from '../../ports/later.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart, type PartResult } from '../run-part.ts'
import { gatherDigest } from './gather-digest.ts'

type Ports = Pick<JobPorts, 'people' | 'overview' | 'pairs' | 'deliveries' | 'mail' | 'digestWriter' | 'runs' | 'queue'>

/**
 * One message of the digests job: one person's mail of one week. The claim comes before the mail, so a second message,
 * a second run, or a crash after the claim never sends a second one. When the mail is certain not to have gone out, the
 * claim is given back and the message may try again; when that is not certain, it rests.
 */
export function sendDigest(
  ports: Ports,
  message: JobMessages['digests'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const { oid, monday } = message
  const part = { job: 'digests', message, attempt, now } as const
  return runPart(ports, part, async () => {
    const person = await ports.people.person(oid)
    if (!person?.isEnabled || person.isGuest) return undefined
    const digest = await gatherDigest(ports, { person, monday, now })
    if (digest === undefined) return undefined
    const mail = await ports.digestWriter.write(digest)
    if (!(await ports.deliveries.claim(monday, oid, now))) return { note: 'already claimed' }
    return deliver(ports, message, () => ports.mail.send(mail), now)
  })
}

async function deliver(
  { deliveries }: Pick<JobPorts, 'deliveries'>,
  { oid, monday }: JobMessages['digests'],
  send: () => ReturnType<JobPorts['mail']['send']>,
  now: string,
): Promise<PartResult> {
  try {
    const answer = await send()
    await deliveries.settle(monday, oid, answer.kind, now)
    return answer.kind === 'sent' ? undefined : { note: `${answer.kind}: ${answer.reason}` }
  } catch (error) {
    if (error instanceof Later) await deliveries.release(monday, oid)
    throw error
  }
}
