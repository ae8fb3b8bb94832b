import { digestSkip, slotOf, type DigestSlot, type DigestSwitch } from '#domain/digests/digest-choice'
import type { Unsent } from '#domain/digests/delivery'
import { digestDay } from '#domain/digests/digest-day'
import { digestWeek, slotInstant } from '#domain/digests/due-digest'
import { refusedNote } from '#domain/operations/failure-cause'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { Digest } from '../../ports/digest-writer.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { MailReader } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart, type PartResult } from '../run-part.ts'
import { endOfTaken, functionMinutes, notKnown } from './end-of-taken.ts'
import { gatherDigest } from './gather-digest.ts'
import { keepToldRelease } from './new-release.ts'
import { sendOthers } from './send-again.ts'

/** Mails are read late: for so long one click in the mail program ends them. */
const wayOutDays = 60

type Ports = Pick<
  JobPorts,
  | 'people'
  | 'overview'
  | 'pairs'
  | 'plans'
  | 'figures'
  | 'releases'
  | 'holidays'
  | 'deliveries'
  | 'mail'
  | 'digestsFor'
  | 'digestWriter'
  | 'wayOut'
  | 'runs'
  | 'queue'
>

/**
 * One message of the digests job: one person's mail of one week. The claim comes before the mail, and says when the mail
 * begins to leave. So a second message, a second run, or a process that dies never sends a second mail, and a mail that had
 * not begun to leave is sent by whoever comes next. On a day off it is put off until the first workday.
 */
export function sendDigest(
  ports: Ports,
  message: JobMessages['digests'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const { oid } = message
  const part = { job: 'digests', message, attempt, now } as const
  return runPart(ports, part, async () => {
    const { person, ...known } = await ports.people.personWithLines(oid)
    const reader = person && { person, ...known }
    if (!reader) return unsent('not-here')
    const skip = skipOf(reader, { digestsFor: ports.digestsFor, now })
    if (skip !== undefined) return unsent(skip)
    const slot = slotOf(reader.settings.zone, reader.settings.own)
    const monday = message.monday ?? digestWeek(slot, message.run)
    // A mail that is sent again had its day when it was refused.
    const isAgain = message.monday === undefined
    const isLater = isAgain ? undefined : await laterThanToday(ports, { reader, slot, monday, now })
    if (isLater !== undefined) return unsent(isLater)
    const digest = await gatherDigest(ports, { reader, from: addDays(monday, slot.day - 1), now })
    if (digest === undefined) return unsent('nothing-to-tell')
    const wayOut = await ports.wayOut.addressFor({ oid, until: addDays(now.slice(0, 10), wayOutDays) })
    const mail = { ...ports.digestWriter.write(digest), wayOut }
    const abandonedBefore = new Date(Date.parse(now) - functionMinutes * 60_000).toISOString()
    const claim = await ports.deliveries.claim(monday, oid, { at: now, abandonedBefore })
    const found = { ...message, monday }
    return claim.kind === 'yours'
      ? deliver(ports, found, { mail, release: digest.release, now })
      : endOfTaken(ports.deliveries, { ...found, claim, abandonedBefore, now })
  })
}

/** Why a person gets no mail. What was chosen last counts, also after the job asked for the mail. */
function skipOf(
  { person, settings, hasOpened }: MailReader,
  { digestsFor, now }: { digestsFor: DigestSwitch; now: string },
): Unsent | undefined {
  if (!person.isEnabled || person.isGuest) return 'not-here'
  const today = localDate(now, settings.zone)
  const chosen = digestSkip({ choices: settings.own, deployment: digestsFor, hasOpened, today })
  return chosen ?? (person.addresses.length === 0 ? 'no-address' : undefined)
}

/**
 * Why this week's mail does not leave today, if so. A day off, or a day that was chosen meanwhile, puts it off; a week without
 * a workday has no mail.
 */
async function laterThanToday(
  { holidays, deliveries }: Pick<Ports, 'holidays' | 'deliveries'>,
  { reader, slot, monday, now }: { reader: MailReader; slot: DigestSlot; monday: LocalDate; now: string },
): Promise<Unsent | undefined> {
  const { person, settings } = reader
  const chosen = addDays(monday, slot.day - 1)
  const { days } = await holidays.between(person, chosen, addDays(chosen, 7))
  // Whoever chose a Sunday meant it.
  const workdays = [...settings.workdays, ...(settings.own.digestDay === undefined ? [] : [slot.day])]
  const day = digestDay(chosen, { workdays, holidays: days })
  if (day === undefined) return 'no-workday'
  if (localDate(now, slot.zone) >= day) return undefined
  await deliveries.putOff({ oid: person.oid, monday, until: slotInstant(slot, day) })
  return 'waits'
}

function unsent(reason: Unsent): PartResult {
  return { hadNothing: true, reason, ...(reason === 'no-address' ? { isOutOfReach: true } : {}) }
}

async function deliver(
  ports: Pick<Ports, 'deliveries' | 'mail' | 'runs' | 'queue'>,
  message: JobMessages['digests'] & { monday: string },
  { mail, release, now }: { mail: Parameters<JobPorts['mail']['send']>[0]; release: Digest['release']; now: string },
): Promise<PartResult> {
  const { deliveries } = ports
  const { oid, monday, isProbe } = message
  const answer = await orRelease(deliveries, { oid, monday }, () =>
    ports.mail.send(mail, () => deliveries.settle(monday, oid, 'sending', now)),
  )
  switch (answer.kind) {
    case 'sent':
      await deliveries.settle(monday, oid, 'sent', now)
      if (release) await keepToldRelease(deliveries, release, { oid, now })
      if (isProbe) await sendOthers(ports, { oid, now })
      return undefined
    case 'refused':
      await deliveries.release(monday, oid)
      return { note: `${refusedNote}: ${answer.reason}`, hasFailed: true }
    case 'unknown':
      await deliveries.settle(monday, oid, 'unknown', now)
      return notKnown(answer.reason)
  }
}

/** What is thrown while sending says that nothing was sent. */
async function orRelease<Answer>(
  deliveries: Ports['deliveries'],
  { oid, monday }: { oid: string; monday: string },
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send()
  } catch (error) {
    await deliveries.release(monday, oid)
    throw error
  }
}
