import { absenceEntries } from './absence.ts'
import type { ReportingEdge } from '../people/employee.ts'
import { leaveEntry, sideEdges } from '../cases/long-cases.ts'
import type { Meeting } from './meeting.ts'
import { pairMeetings } from './pair-meetings.ts'
import { allHands, focusTime, peerMeetings, teamMeetings } from './team-meetings.ts'
import type { Span, World } from '../world.ts'

/**
 * Everything in one person's calendar inside the span as it stood at `asOf`, by start. Nobody else's calendar is
 * made for it: two mailboxes agree because both ask the same questions of the same dice.
 */
export function calendarOf(world: World, oid: string, span: Span, asOf: number): Meeting[] {
  if (world.person(oid).kind !== 'person') return []
  const asReport = world.edgesOfReport(oid)
  const asManager = world.edgesOfManager(oid)
  const aside = world.isCast(oid)
    ? castEdges(world).filter((edge) => !asReport.includes(edge) && !asManager.includes(edge))
    : []
  const managers = new Set([...asReport.map((edge) => edge.managerOid), ...(asManager.length > 0 ? [oid] : [])])
  const meetings = [
    ...[...asManager, ...asReport, ...aside]
      .filter((edge) => touches(edge, span))
      .flatMap((edge) => pairMeetings(world, edge, span, asOf)),
    ...[...managers].flatMap((manager) => teamMeetings(world, manager, span)),
    ...peerMeetings(world, oid, span),
    ...focusTime(world, oid, span),
    ...absenceEntries(world, oid, span),
    ...(oid === world.castOid('yuki') ? [leaveEntry(world)] : []),
  ].filter((meeting) => takesPart(meeting, oid))
  meetings.push(...allHands(world, world.castOid('margaret'), span))
  return meetings.toSorted((one, other) => one.startAt - other.startAt || (one.key < other.key ? -1 : 1))
}

function touches(edge: ReportingEdge, span: Span): boolean {
  return edge.from < span.to && span.from < (edge.to ?? Infinity)
}

/** A cancelled meeting is gone from its organiser's calendar, and a draft lies in no other. */
function takesPart(meeting: Meeting, oid: string): boolean {
  if (meeting.organiser.oid === oid) return !meeting.isCancelled
  return !meeting.isDraft && meeting.invitees.some((invitee) => invitee.oid === oid)
}

/** The cast's pairs: any of the cast may have been invited to any of their slots. */
function castEdges(world: World): ReportingEdge[] {
  const leads = ['david', 'elena', 'kwame', 'yuki'].map((id) => world.castOid(id))
  return [
    ...leads.flatMap((lead) => world.edgesOfManager(lead).filter((edge) => world.isCast(edge.reportOid))),
    ...sideEdges(world),
  ]
}
