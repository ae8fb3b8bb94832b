import { type Participant } from './calendar/meeting.ts'
import { rhythmOf } from './calendar/pair-rhythm.ts'
import { meetingThreadId } from './thread.ts'
import { participantOf, type World } from './world.ts'

/** A Teams chat: who is in it, by directory id. `isOurs` is false for members of another tenant. */
export type Chat = {
  id: string
  kind: 'meeting' | 'oneOnOne'
  organiserOid: string | null
  members: (Participant & { isOurs: boolean })[]
}

/** The chats beside those of the reporting lines: each shows why two members are not always a pair. */
export type SpecialChats = { withThird: Chat; strangers: Chat; withGuest: Chat }

export function specialChats(world: World, guest: Participant): SpecialChats {
  const cast = (id: string) => ours(participantOf(world, world.castOid(id)))
  const chat = (name: string, members: Chat['members']): Chat => ({
    id: meetingThreadId(world.seed, 'special', name),
    kind: 'meeting',
    organiserOid: members[0]?.oid ?? null,
    members,
  })
  return {
    withThird: chat('third', [cast('elena'), cast('jonas'), cast('kwame')]),
    strangers: chat('strangers', [cast('jonas'), cast('grace')]),
    withGuest: chat('guest', [cast('elena'), { ...guest, isOurs: false }]),
  }
}

/** Every meeting chat of a reporting line that lasts, by thread id. */
export function pairChats(world: World, reportOids: Iterable<string>): Map<string, Chat> {
  const chats = new Map<string, Chat>()
  for (const reportOid of reportOids) {
    for (const edge of world.edgesOfReport(reportOid)) {
      const { threadId, organisedBy } = rhythmOf(world, edge)
      const members = [edge.managerOid, edge.reportOid].map((oid) => ours(participantOf(world, oid)))
      chats.set(threadId, {
        id: threadId,
        kind: 'meeting',
        organiserOid: organisedBy === 'manager' ? edge.managerOid : edge.reportOid,
        members,
      })
    }
  }
  return chats
}

/** The plain chat of two colleagues, told by its id alone. */
export function directChat(world: World, chatId: string): Chat | undefined {
  const found = /^19:([0-9a-f-]{36})_([0-9a-f-]{36})@unq\.gbl\.spaces$/.exec(chatId)
  if (!found?.[1] || !found[2]) return undefined
  try {
    return {
      id: chatId,
      kind: 'oneOnOne',
      organiserOid: null,
      members: [found[1], found[2]].map((oid) => ours(participantOf(world, oid))),
    }
  } catch {
    return undefined
  }
}

function ours(participant: Participant) {
  return { ...participant, isOurs: true }
}
