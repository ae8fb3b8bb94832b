import type { Fate } from '../calendar/fate.ts'
import { type Answer, type Invitee, type Meeting, meetingOf, type ShowAs } from '../calendar/meeting.ts'
import { participantOf, type World } from '../world.ts'

/** A situation that 1:1 detection must understand, and the pair that shows it. */
export type EdgeCase = {
  id: string
  /** What a reader of the calendar sees. */
  shows: string
  /** Cast ids. */
  manager: string
  report: string
  /** It happens in every counted week with this remainder of 13: once a quarter, on dates that never move. */
  week: number
  /** A slot of the pair's series, or a meeting of its own in the manager's zone. */
  slot: 'series' | OwnSlot
  fate: (world: World, slot: Meeting) => Fate
  /** Other things that lie in somebody's calendar then. */
  beside?: (world: World, slot: Meeting) => Meeting[]
}

export type OwnSlot = { weekday: number; minutes: number; lengthMinutes: number }

const day = 86_400_000

/** A slot on an ISO weekday at a full hour. */
export function ownSlot(weekday: number, hour: number, lengthMinutes = 30): OwnSlot {
  return { weekday, minutes: hour * 60, lengthMinutes }
}

/** The slot stays as it was planned. */
export function asPlanned(): Fate {
  return {}
}

/** Someone of the cast as a further invitee. */
export function alsoInvited(world: World, castId: string, answer: Answer, type: Invitee['type'] = 'required'): Invitee {
  return { ...participantOf(world, world.castOid(castId)), type, answer, answeredAt: null }
}

/** An address without an account: an outsider or a mailing list. */
export function address(name: string, mail: string, answer: Answer = 'none'): Invitee {
  return { oid: null, name, address: mail, type: 'required', answer, answeredAt: null }
}

/** Something in one person's calendar that covers a share of the slot, from its start. */
export function overSlot(
  world: World,
  castId: string,
  slot: Meeting,
  facts: { share: number; showAs: ShowAs; with?: Invitee[] },
): Meeting {
  return meetingOf({
    key: `${slot.key}|beside|${facts.showAs}`,
    startAt: slot.startAt,
    endAt: slot.startAt + (slot.endAt - slot.startAt) * facts.share,
    organiser: participantOf(world, world.castOid(castId)),
    invitees: facts.with ?? [],
    showAs: facts.showAs,
  })
}

/** A whole day out of office on the slot's UTC day. */
export function dayOff(world: World, castId: string, slot: Meeting): Meeting {
  const startAt = Math.floor(slot.startAt / day) * day
  const organiser = participantOf(world, world.castOid(castId))
  return meetingOf({ key: `${slot.key}|off`, startAt, endAt: startAt + day, organiser, isAllDay: true, showAs: 'oof' })
}

/** Another 1:1 of the same two people, `minutes` after the slot starts. */
export function secondOne(slot: Meeting, name: string, minutes: number): Meeting {
  const shift = minutes * 60_000
  return {
    ...slot,
    key: `${slot.key}|${name}`,
    seriesKey: null,
    originalStartAt: null,
    startAt: slot.startAt + shift,
    endAt: slot.endAt + shift,
  }
}
