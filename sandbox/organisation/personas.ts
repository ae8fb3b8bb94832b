import type { Chat } from './chat.ts'
import type { Organisation } from './make-organisation.ts'
import { rhythmOf } from './calendar/pair-rhythm.ts'
import { meetingIdOf } from './thread.ts'

/** One pair of a persona, as the other person's name and the chat in which the two meet. */
export type PersonaPair = {
  pairId: string
  side: 'manager' | 'report'
  withOid: string
  withName: string
  threadId: string
  meetingId: string
}

/** Somebody a visitor can be. A manager also has the side of a report towards the manager above. */
export type Persona = {
  id: string
  oid: string
  name: string
  userPrincipalName: string
  role: 'manager' | 'report' | 'hr' | 'admin'
  pairs: PersonaPair[]
}

/** A chat that belongs to no pair, and why. */
export type OddChat = { why: string; threadId: string; meetingId: string; memberOids: string[] }

const shown = [
  ['elena', 'manager'],
  ['priya', 'report'],
  ['david', 'manager'],
  ['kwame', 'manager'],
  ['yuki', 'manager'],
  ['jonas', 'report'],
  ['sofia', 'report'],
  ['omar', 'report'],
  ['maximiliana', 'report'],
  ['lea', 'report'],
  // Their calendars are kept as people keep them: split, made anew, with a bot, private.
  ['grace', 'report'],
  ['meilin', 'report'],
  ['somchai', 'report'],
  ['khai', 'report'],
  ['hannah', 'hr'],
  ['tomas', 'admin'],
] as const satisfies readonly (readonly [string, Persona['role']])[]

/** The people a visitor can be, the story's two first. */
export function personas(organisation: Organisation): Persona[] {
  return shown.map(([id, role]) => {
    const oid = organisation.castOid(id)
    const person = organisation.world.person(oid)
    return {
      id,
      oid,
      name: person.displayName,
      userPrincipalName: person.userPrincipalName,
      role,
      pairs: pairsOf(organisation, oid),
    }
  })
}

/** Chats that must not open a pair. */
export function oddChats(organisation: Organisation): OddChat[] {
  const { withThird, strangers, withGuest } = organisation.specialChats
  const odd = (why: string, chat: Chat): OddChat => ({
    why,
    threadId: chat.id,
    meetingId: meetingIdOf(chat.id),
    memberOids: chat.members.flatMap((member) => member.oid ?? []),
  })
  return [odd('a third member', withThird), odd('neither leads the other', strangers), odd('one is a guest', withGuest)]
}

function pairsOf(organisation: Organisation, oid: string): PersonaPair[] {
  const { world, now } = organisation
  const today = now / 86_400_000
  return [...world.edgesOfManager(oid), ...world.edgesOfReport(oid)]
    .filter((edge) => edge.from <= today && today < (edge.to ?? Infinity))
    .map((edge) => {
      const { threadId } = rhythmOf(world, edge)
      const side = edge.managerOid === oid ? 'manager' : 'report'
      const withOid = side === 'manager' ? edge.reportOid : edge.managerOid
      return {
        pairId: `${edge.managerOid}_${edge.reportOid}`,
        side,
        withOid,
        withName: world.person(withOid).displayName,
        threadId,
        meetingId: meetingIdOf(threadId),
      }
    })
}
