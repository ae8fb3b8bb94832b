import { instantOf, mondayOfWeek, weekOf } from '../day.ts'
import { type Invitee, type Meeting, meetingOf, type Participant } from './meeting.ts'
import { stableId } from '../stable-id.ts'
import { meetingThreadId } from '../thread.ts'
import { participantOf, type Span, type World } from '../world.ts'

/** A weekly meeting of a manager with everybody who reports to them then. */
export function teamMeetings(world: World, managerOid: string, span: Span): Meeting[] {
  const edges = world.edgesOfManager(managerOid)
  if (edges.length < 2) return []
  const slot = {
    key: `team|${managerOid}`,
    weekday: 1 + Math.floor(world.dice('team day', managerOid) * 4),
    minutes: 17 * 60,
  }
  return weekly(world, managerOid, slot, span, (day) =>
    edges
      .filter((edge) => edge.from <= day && day < (edge.to ?? Infinity))
      .map((edge) => invited(participantOf(world, edge.reportOid))),
  )
}

/** A weekly talk of two colleagues with the same manager: two people, but no 1:1 in our sense. */
export function peerMeetings(world: World, oid: string, span: Span): Meeting[] {
  const managerOid = world.edgesOfReport(oid).at(-1)?.managerOid
  if (managerOid === undefined || world.isCast(oid)) return []
  const peers = world.edgesOfManager(managerOid).filter((edge) => edge.to === null && !world.isCast(edge.reportOid))
  const at = peers.findIndex((edge) => edge.reportOid === oid)
  const [first, second] = [peers[at - (at % 2)], peers[at - (at % 2) + 1]]
  if (!first || !second) return []
  const slot = { key: `peers|${first.reportOid}`, weekday: 5, minutes: 11 * 60 }
  return weekly(world, first.reportOid, slot, span, () => [invited(participantOf(world, second.reportOid))])
}

/** Once in four weeks the whole organisation is invited through a mailing list. */
export function allHands(world: World, organiserOid: string, span: Span): Meeting[] {
  const list: Participant = { oid: null, name: 'Everyone', address: 'everyone@contoso.example' }
  const slot = { key: 'all hands', weekday: 2, minutes: 15 * 60 }
  return weekly(world, organiserOid, slot, span, () => [invited(list)]).filter(
    (meeting) => weekOf(Math.floor(meeting.startAt / 86_400_000)) % 4 === 0,
  )
}

/** Two hours a week that somebody keeps for themselves. */
export function focusTime(world: World, oid: string, span: Span): Meeting[] {
  const slot = { key: `focus|${oid}`, weekday: 1 + Math.floor(world.dice('focus', oid) * 5), minutes: 8 * 60 }
  return weekly(world, oid, slot, span, () => [])
}

function invited(participant: Participant): Invitee {
  return { ...participant, type: 'required', answer: 'accepted', answeredAt: null }
}

type WeeklySlot = { key: string; weekday: number; minutes: number }

function weekly(
  world: World,
  organiserOid: string,
  slot: WeeklySlot,
  span: Span,
  invitees: (day: number) => Invitee[],
): Meeting[] {
  const organiser = participantOf(world, organiserOid)
  const { zone } = world.person(organiserOid)
  const seriesKey = stableId(world.seed, 'series', slot.key)
  const meetings: Meeting[] = []
  for (let week = weekOf(span.from); mondayOfWeek(week) < span.to; week++) {
    const day = mondayOfWeek(week) + slot.weekday - 1
    const startAt = instantOf(day, slot.minutes, zone)
    const invited = invitees(day)
    meetings.push(
      meetingOf({
        key: `${seriesKey}|${week}`,
        seriesKey,
        startAt,
        endAt: startAt + 3_600_000,
        organiser,
        invitees: invited,
        threadId: invited.length > 0 ? meetingThreadId(world.seed, slot.key) : null,
      }),
    )
  }
  return meetings
}
