import { latestWeek, mondayOfWeek } from '../day.ts'
import type { ReportingEdge } from '../people/employee.ts'
import { type Absence } from '../calendar/absence.ts'
import { type Meeting, meetingOf } from '../calendar/meeting.ts'
import { participantOf, type World } from '../world.ts'

const leaveDays = 26

/** Yuki's leave: four weeks that began between four and seventeen weeks ago. Both ends included. */
export function leaveOf(world: World): Absence {
  const from = mondayOfWeek(latestWeek(world.today - 28, 13, 2))
  return { from, to: from + leaveDays - 1 }
}

/**
 * Pairs that meet as if one led the other, though the directory knows nothing of it: Kwame stands in for Yuki during
 * her leave, Jonas has a dotted line to Kwame, and David talks with Priya over Elena's head.
 */
export function sideEdges(world: World): ReportingEdge[] {
  const leave = leaveOf(world)
  const edge = (manager: string, report: string, from: number, to: number | null): ReportingEdge => ({
    managerOid: world.castOid(manager),
    reportOid: world.castOid(report),
    from,
    to,
  })
  return [
    edge('kwame', 'arjun', leave.from, leave.to + 1),
    edge('kwame', 'misaki', leave.from, leave.to + 1),
    edge('kwame', 'jonas', 0, null),
    edge('david', 'priya', 0, null),
  ]
}

/** Whether Yuki's leave swallows this slot of hers. */
export function isOnLeave(world: World, edge: ReportingEdge, day: number): boolean {
  const yuki = world.castOid('yuki')
  const leave = leaveOf(world)
  return (edge.managerOid === yuki || edge.reportOid === yuki) && day >= leave.from && day <= leave.to
}

/** The leave as Yuki's calendar shows it: one entry over four weeks. */
export function leaveEntry(world: World): Meeting {
  const leave = leaveOf(world)
  return meetingOf({
    key: `leave|${leave.from}`,
    startAt: leave.from * 86_400_000,
    endAt: (leave.to + 1) * 86_400_000,
    organiser: participantOf(world, world.castOid('yuki')),
    isAllDay: true,
    showAs: 'oof',
  })
}
