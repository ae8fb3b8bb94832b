import type { Caller } from './handler.ts'

/** A member of a chat. Guests of other tenants, bots and phones have no `oid` of our organisation. */
export type ChatMember = { oid: string | undefined; displayName: string }

export type ChatMembersAnswer =
  | { kind: 'members'; members: ChatMember[] }
  /** No such chat, or the caller is not in it: Graph does not say which, and neither do we. */
  | { kind: 'not-yours' }
  | { kind: 'consent-required' }
  | { kind: 'sign-in-again'; claims: string }

/** Reads who is in a chat, on behalf of the caller: an answer proves that the caller is in it too. */
export interface ChatMembersReader {
  membersOf(threadId: string, caller: Caller): Promise<ChatMembersAnswer>
}
