import { failureCause, maySendAgain } from '#domain/operations/failure-cause'
import type { JobMessages } from '../../ports/job-queue.ts'
import { startPart } from '../give-up.ts'
import type { JobPorts } from '../job-ports.ts'

type Ports = Pick<JobPorts, 'runs' | 'queue'>
type Refused = { oid: string; run: string; note: string }

const hourMs = 3_600_000
const quarterMs = hourMs / 4
/** For four days such a mail still tells of the week it names; later only a person decides to send it. */
const byItselfHours = 4 * 24
/** Then the next Monday's mail has come, and tells the same more truly. */
const byHandHours = 7 * 24

/**
 * Tries one of the refused mails for each reason. While the cause is there, that is one request every quarter of an hour and
 * not hundreds; it is another person's mail each time, so that one bad address holds nobody up.
 */
export async function probeRefused(ports: Ports, now: string): Promise<void> {
  const refused = await refusedMails(ports, { now, hours: byItselfHours })
  const turn = Math.floor(Date.parse(now) / quarterMs)
  const probes = [...Map.groupBy(refused, ({ note }) => note).values()].flatMap((alike) =>
    alike.slice(turn % alike.length).slice(0, 1),
  )
  await send(ports, probes, { isProbe: true })
}

/** After a probe was sent: the cause is gone, so all that were refused for the same reason follow. */
export async function sendOthers(ports: Ports, { oid, now }: { oid: string; now: string }): Promise<void> {
  const refused = await refusedMails(ports, { now, hours: byItselfHours })
  const note = refused.find((mail) => mail.oid === oid)?.note
  await send(
    ports,
    refused.filter((mail) => mail.oid !== oid && mail.note === note),
  )
}

/** Sends every mail of this week again that certainly did not leave: somebody asked for it. */
export async function sendAllAgain(ports: Ports, now: string): Promise<void> {
  await send(ports, await refusedMails(ports, { now, hours: byHandHours }))
}

/** Mails that failed within the last `hours` and of which none has left, in a steady order. */
async function refusedMails({ runs }: Ports, { now, hours }: { now: string; hours: number }): Promise<Refused[]> {
  const oldest = new Date(Date.parse(now) - hours * hourMs).toISOString()
  return (await runs.openFailures('digests'))
    .filter(({ subject, startedAt }) => subject !== startPart && startedAt > oldest)
    .filter(({ note }) => maySendAgain(failureCause(note)))
    .map(({ subject, startedAt, note }) => ({ oid: subject, run: startedAt, note }))
    .toSorted((one, other) => one.oid.localeCompare(other.oid))
}

/** As parts of the run that they failed in. */
async function send(
  { queue }: Pick<Ports, 'queue'>,
  mails: readonly Refused[],
  mark: Pick<JobMessages['digests'], 'isProbe'> = {},
): Promise<void> {
  await queue.send(
    'digests',
    mails.map(({ oid, run }) => ({ run, oid, ...mark })),
  )
}
