import type { ChatMembersReader } from '../../../ports/chat-members.ts'
import type { Caller, Refusal } from '../../../ports/handler.ts'
import type { PeopleStore } from '../../../ports/people-store.ts'
import type { KnownThread, ThreadStore } from '../../../ports/thread-store.ts'
import { pairOfTwo } from './pair-of-two.ts'

export type FindPairPorts = { threads: ThreadStore; people: PeopleStore; chatMembers: ChatMembersReader }

/**
 * Which pair a meeting thread belongs to. A known thread costs one point read and asks nobody else. A new one is looked
 * at through the caller's own eyes: exactly two members, both of our organisation, one the other's manager today.
 * What was found is remembered; what was not is asked again next time, since people and meetings change.
 */
export async function findPair(
  ports: FindPairPorts,
  asked: { threadId: string; caller: Caller; now: string },
): Promise<{ kind: 'known'; known: KnownThread } | Refusal> {
  const { threadId, caller, now } = asked
  const known = await ports.threads.thread(threadId)
  if (known) return { kind: 'known', known }
  const answer = await ports.chatMembers.membersOf(threadId, caller)
  if (answer.kind === 'not-yours') return { kind: 'forbidden' }
  if (answer.kind !== 'members') return answer
  const people = new Set(answer.members.map(({ oid }) => oid))
  const [one, other, more] = [...people]
  if (one === undefined || other === undefined || more !== undefined || people.has(undefined))
    return { kind: 'not-a-pair' }
  if (!people.has(caller.oid)) return { kind: 'forbidden' }
  const pairId = await pairOfTwo(ports.people, [one, other], now)
  if (pairId === undefined) return { kind: 'not-a-pair' }
  const thread = await ports.threads.remember(threadId, { pairId, audience: 'pair', checkedAt: now })
  return { kind: 'known', known: { thread, etag: '' } }
}
