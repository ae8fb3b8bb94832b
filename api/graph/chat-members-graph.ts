import type { ChatMember, ChatMembersAnswer, ChatMembersReader } from '../ports/chat-members.ts'
import { inTime } from '../limits/in-time.ts'
import type { Caller } from '../ports/handler.ts'
import { GraphTrouble } from './request/graph-trouble.ts'
import { graphFor } from './graph.ts'
import type { PersonToken } from './request/on-behalf-of.ts'

type Settings = {
  graphOrigin: string
  tenantId: string
  tokenFor: (caller: Caller) => Promise<PersonToken>
  /** How long an answer may take in all: the person's token, the question and its repeats. */
  timeoutMs: number
}

/** What Graph says of a member; a guest has another tenant, a bot or a phone no user. */
type MemberBody = { userId?: string | null; tenantId?: string | null; displayName?: string | null }

const threadForm = /^19:[\w.:+=-]+@[\w.]+$/
/** A person is waiting: a few tries, then say so. A longer pause that Graph asks for is no better news. */
const retry = { pacing: { attempts: 3, floorMs: 300, capMs: 3_000 } }

/** Chat members through Graph, as the caller sees them: `Chat.ReadBasic`, delegated. */
export function chatMembersGraph({ graphOrigin, tenantId, tokenFor, timeoutMs }: Settings): ChatMembersReader {
  async function read(threadId: string, caller: Caller): Promise<ChatMembersAnswer> {
    const person = await tokenFor(caller)
    if (person.kind !== 'token') return person
    const graph = graphFor({ origin: graphOrigin, getToken: async () => person.token, timeoutMs, retry })
    try {
      const path = `/chats/${encodeURIComponent(threadId)}?$expand=members`
      const { members } = await graph.get<{ members?: MemberBody[] }>(path)
      return { kind: 'members', members: (members ?? []).map((member) => toMember(member, tenantId)) }
    } catch (error) {
      if (error instanceof GraphTrouble && (error.status === 403 || error.status === 404)) return { kind: 'not-yours' }
      throw error
    }
  }

  return {
    async membersOf(threadId, caller) {
      // Anything else is no thread, and must not become part of an address.
      if (!threadForm.test(threadId)) return { kind: 'not-yours' }
      return inTime(timeoutMs, () => read(threadId, caller))
    },
  }
}

function toMember({ userId, tenantId, displayName }: MemberBody, ours: string): ChatMember {
  const isOurs = typeof userId === 'string' && tenantId === ours
  return { oid: isOurs ? userId.toLowerCase() : undefined, displayName: displayName ?? '' }
}
