import type { MailRecapOutput } from '#contract/mail-recap'
import { mailWords } from '#domain/mail-link'
import { otherSide, sideOf, type Side } from '#domain/pair'
import type { Session } from '#domain/session'
import { localDate } from '#domain/time/local-date'
import type { DeliveryStore } from '../../ports/delivery-store.ts'
import type { Handler } from '../../ports/handler.ts'
import { LaterError } from '../../ports/later.ts'
import type { Mail, MailSender, SendAnswer } from '../../ports/mail-sender.ts'
import type { OverviewStore } from '../../ports/overview-store.ts'
import type { PairRows, PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore, MailReader } from '../../ports/people-store.ts'
import type { RecapWriter } from '../../ports/recap-writer.ts'
import { recapIn } from '../show/record/recap-in.ts'
import { rhythmNow } from '../show/rhythm-now.ts'

type Ports = {
  pairs: PairStore
  people: PeopleStore
  overview: OverviewStore
  deliveries: DeliveryStore
  mail: MailSender
  recapWriter: RecapWriter
}

/** A request that sends is over after this long, or its process is gone. */
const abandonedAfterMs = 60_000

/**
 * Sends the caller the recap of a closed 1:1. Once for each closing: of two clicks one sends, and what may have left is not
 * sent again. The recap is what both read; the address is the directory's, never one that came with the request.
 */
export function mailRecap(ports: Ports): Handler<'mailRecap'> {
  return async ({ input: { pairId, on }, caller: { oid }, now }) => {
    const you = sideOf(pairId, oid)
    if (you === undefined) return { kind: 'forbidden' }
    const [rows, { person, settings }] = await Promise.all([
      ports.pairs.open(pairId),
      ports.people.personWithLines(oid),
    ])
    if (rows === undefined) return { kind: 'not-opened' }
    const session = rows.sessions.find(({ line }) => line.on === on)?.line
    if (session?.closedAt === undefined || person === undefined) return { kind: 'not-found' }
    const [to] = person.addresses
    if (to === undefined) return { kind: 'done', output: { state: 'no-address' } }
    const link = mailWords(oid, await ports.overview.markOf(oid)).pair(pairId)
    const reader = { person, own: settings.own, to, link, you }
    const mail = ports.recapWriter.write(recapMail(rows, session, { ...reader, now }))
    const place = { on, who: `${oid}|${pairId}|${session.closedAt.replaceAll(':', '.')}`, now }
    return { kind: 'done', output: await sendOnce(ports, mail, place) }
  }
}

type RecapReader = {
  person: MailReader['person']
  own: MailReader['settings']['own']
  to: string
  link: string
  you: Side
}

function recapMail(
  rows: PairRows,
  session: Session,
  { person, own, to, link, you, now }: RecapReader & { now: string },
) {
  const { pair } = rows
  const { digestTitles, clock } = own
  const other = otherSide(you)
  const [next] = (rhythmNow(rows, now)?.planned ?? []).filter(({ startAt }) => startAt > now)
  return {
    to,
    language: person.language,
    zone: person.zone,
    ...(clock === undefined ? {} : { clock }),
    ...(digestTitles === 'hidden' ? { hidesTitles: true as const } : {}),
    today: localDate(now, pair.zone),
    you,
    other: { displayName: pair[`${other}Name`], firstName: pair[`${other}FirstName`] },
    recap: recapIn(rows, session.on, now),
    noneNeeded: session.nextStep === 'none_needed',
    ...(next === undefined ? {} : { nextAt: next.startAt }),
    link,
  }
}

/** Claims, sends, and writes down what became of it. */
async function sendOnce(
  { deliveries, mail: sender }: Pick<Ports, 'deliveries' | 'mail'>,
  mail: Mail,
  { on, who, now }: { on: string; who: string; now: string },
): Promise<MailRecapOutput> {
  const { to } = mail
  const abandonedBefore = new Date(Date.parse(now) - abandonedAfterMs).toISOString()
  const claim = await deliveries.claim(on, who, { at: now, abandonedBefore })
  if (claim.kind === 'taken') {
    if (claim.state === 'sent') return { state: 'sent', to }
    return claim.state === 'claimed' ? { state: 'busy' } : { state: 'unknown', to }
  }
  const answer = await sendOrLater(() => sender.send(mail, () => deliveries.settle(on, who, 'sending', now)))
  if (answer.kind === 'sent' || answer.kind === 'unknown') {
    await deliveries.settle(on, who, answer.kind, now)
    return { state: answer.kind, to }
  }
  await deliveries.release(on, who)
  if (answer.kind === 'threw') throw answer.trouble
  return { state: answer.kind }
}

/** What is thrown says that nothing was sent: busy, or trouble that the caller hears of as such. */
async function sendOrLater(
  send: () => Promise<SendAnswer>,
): Promise<SendAnswer | { kind: 'busy' } | { kind: 'threw'; trouble: unknown }> {
  try {
    return await send()
  } catch (trouble) {
    return trouble instanceof LaterError ? { kind: 'busy' } : { kind: 'threw', trouble }
  }
}
