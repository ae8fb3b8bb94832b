import type { NoticeKind } from '#domain/notices/due-notices'
import { mailWords } from '#domain/mail-link'
import type { PairId } from '#domain/pair'
import type { Notice } from '../../ports/activity-feed.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart, type PartResult } from '../run-part.ts'
import { waitsIn } from './start-notices.ts'

type Ports = Pick<
  JobPorts,
  'people' | 'overview' | 'pairs' | 'deliveries' | 'activityFeed' | 'pairLink' | 'runs' | 'queue'
>
type Told = { oid: string; pairId: PairId; kind: NoticeKind; on: string; startAt: string }

const nothingMore: PartResult = { hadNothing: true, reason: 'told-before' }

/**
 * One message of the notices job: one 1:1, for one of the two. At most one notice for each 1:1 and person: who was told
 * before it is left alone after it. Whatever Teams answers, nothing is told twice and nobody is bothered with a refusal.
 */
export function sendNotice(
  ports: Ports,
  message: JobMessages['notices'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  return runPart(ports, { job: 'notices', message, attempt, now }, async () => {
    const { oid, pairId, kind, slot } = message
    const told = { oid, pairId, kind, on: slot.on, startAt: slot.startAt }
    const notice = await noticeOf(ports, told)
    if (notice === undefined) return { hadNothing: true, reason: 'no-longer-wanted' }
    if (kind === 'after' && (await isSettled(ports, told))) return { hadNothing: true, reason: 'closed' }
    return tellOnce(ports, notice, { ...told, now })
  })
}

/**
 * What was chosen last counts, also after the job asked for it; and before a 1:1, whether it still stands in the calendar
 * and something still waits in it.
 */
async function noticeOf(
  { people, overview, pairLink }: Ports,
  { oid, pairId, kind, startAt }: Told,
): Promise<Notice | undefined> {
  const [reader, list] = await Promise.all([people.reader(oid), overview.listOf(oid)])
  const row = list.rows.find((one) => one.pairId === pairId)
  if (!reader || !row) return undefined
  const { own } = reader.settings
  const isWanted = kind === 'before' ? own.noticeBefore === 'on' : own.noticeAfter === 'on'
  if (!isWanted) return undefined
  const waits = waitsIn(row)
  const isPlanned = row.rhythm?.planned.some((slot) => slot.startAt === startAt) ?? false
  if (kind === 'before' && (waits === 0 || !isPlanned)) return undefined
  const link = pairLink(mailWords(oid, await list.mark()).pair(pairId))
  return { oid, kind, with: row.other.displayName, waits, link }
}

/** Closed, or said not to have taken place: then there is nothing to ask any more. */
async function isSettled({ pairs }: Pick<Ports, 'pairs'>, { pairId, on }: Told): Promise<boolean> {
  const session = (await pairs.open(pairId))?.sessions.find(({ line }) => line.on === on)?.line
  if (session === undefined) return false
  return session.closedAt !== undefined || Object.values(session.said).some((word) => word !== 'held')
}

async function tellOnce(
  { deliveries, activityFeed }: Pick<Ports, 'deliveries' | 'activityFeed'>,
  notice: Notice,
  { oid, pairId, on, startAt, now }: Told & { now: string },
): Promise<PartResult> {
  const who = `${oid}|notice|${pairId}|${startAt.replaceAll(':', '.')}`
  // A notice is of use for minutes: nobody takes a claim over.
  const claim = await deliveries.claim(on, who, { at: now, abandonedBefore: '' })
  if (claim.kind === 'taken') return nothingMore
  try {
    const answer = await activityFeed.tell(notice, () => deliveries.settle(on, who, 'sending', now))
    await deliveries.settle(on, who, answer === 'sent' ? 'sent' : 'unknown', now)
    return answer === 'sent' ? undefined : { hadNothing: true, reason: answer }
  } catch (error) {
    await deliveries.release(on, who)
    throw error
  }
}
