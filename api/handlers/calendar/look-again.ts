import { peopleOf } from '#domain/pair'
import { minutesBetween } from '#domain/time/minutes-between'
import type { ChatMembersReader } from '../../ports/chat-members.ts'
import type { Caller } from '../../ports/handler.ts'
import type { Report } from '../../ports/report.ts'
import type { Audience, KnownThread, ThreadStore } from '../../ports/thread-store.ts'

const minutesBetweenLooks = 60
const minutesUntilRetry = 5

type Ports = { threads: ThreadStore; chatMembers: ChatMembersReader; report: Report }
type Params = { threadId: string; known: KnownThread; caller: Caller; now: string }

/**
 * Who else is in this meeting? Asked while a panel is open, never while it opens, and at most hourly per thread: whoever
 * writes the time of the look first does the looking, everybody else goes by what is known. When the directory cannot
 * be asked, the last answer stands and the next try comes after five minutes.
 */
export async function lookAgain(ports: Ports, { threadId, known, caller, now }: Params): Promise<Audience> {
  const { thread, etag } = known
  if (minutesBetween(thread.checkedAt, now) < minutesBetweenLooks) return thread.audience
  const claimed = await ports.threads.keepLook(threadId, { ...thread, checkedAt: now }, etag)
  if (claimed === undefined) return thread.audience
  try {
    const answer = await ports.chatMembers.membersOf(threadId, caller)
    if (answer.kind !== 'members') return thread.audience
    const { manager, report } = peopleOf(thread.pairId)
    const isAlone = answer.members.every(({ oid }) => oid === manager || oid === report)
    const audience = isAlone ? 'pair' : 'third-person'
    if (audience !== thread.audience) {
      await ports.threads.keepLook(threadId, { ...thread, audience, checkedAt: now }, claimed)
    }
    return audience
  } catch (trouble) {
    ports.report('who is in a meeting could not be looked up; the last answer stands', trouble)
    await ports.threads.keepLook(threadId, { ...thread, checkedAt: retryFrom(now) }, claimed)
    return thread.audience
  }
}

/** A time of the last look that makes the next one due in five minutes. */
function retryFrom(now: string): string {
  return new Date(Date.parse(now) - (minutesBetweenLooks - minutesUntilRetry) * 60_000).toISOString()
}
