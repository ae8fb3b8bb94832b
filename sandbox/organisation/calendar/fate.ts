import type { Answer, Invitee, Meeting, Participant, Sensitivity, ShowAs } from './meeting.ts'

/** A planned slot, and the counted week it lies in. */
export type Slot = { week: number; day: number; planned: Meeting }

/** What became of one planned 1:1. Everything left out stays as it was planned. */
export type Fate = {
  /** Moved by so many minutes, or to an instant. */
  moveMinutes?: number
  moveTo?: number
  lengthMinutes?: number
  /** marked: the invitee still has it, marked as cancelled; removed: it is gone from both calendars. */
  cancelled?: 'marked' | 'removed'
  answers?: { manager?: Answer; report?: Answer }
  /** People, rooms or lists who were invited as well. */
  joinedBy?: Invitee[]
  /** The invitees, instead of those who were planned. */
  invites?: Invitee[]
  isOrganiserHidden?: true
  /** Another mailbox calls for the two of them. */
  organisedBy?: Participant
  showAs?: ShowAs
  sensitivity?: Sensitivity
  isDraft?: true
  isAllDay?: true
}

/** The planned 1:1 after its fate; undefined when it is gone from every calendar. */
export function meetFate(
  planned: Meeting,
  pair: { managerOid: string; reportOid: string },
  fate: Fate,
): Meeting | undefined {
  if (fate.cancelled === 'removed') return undefined
  const startAt = fate.moveTo ?? planned.startAt + (fate.moveMinutes ?? 0) * 60_000
  const length = fate.lengthMinutes === undefined ? planned.endAt - planned.startAt : fate.lengthMinutes * 60_000
  const organiser = fate.organisedBy ?? planned.organiser
  const invitees = fate.invites ?? (fate.organisedBy ? everyone(planned) : planned.invitees)
  return {
    ...planned,
    startAt: fate.isAllDay ? dayStart(startAt) : startAt,
    endAt: fate.isAllDay ? dayStart(startAt) + 86_400_000 : startAt + length,
    originalStartAt: planned.seriesKey === null || !isException(fate) ? planned.originalStartAt : planned.startAt,
    isCancelled: fate.cancelled === 'marked',
    isDraft: fate.isDraft ?? false,
    isAllDay: fate.isAllDay ?? false,
    showAs: fate.showAs ?? planned.showAs,
    sensitivity: fate.sensitivity ?? planned.sensitivity,
    organiser,
    ...(fate.isOrganiserHidden ? { isOrganiserHidden: true as const } : {}),
    invitees: [...invitees.map((invitee) => answered(invitee, pair, fate)), ...(fate.joinedBy ?? [])],
  }
}

/** Changing one slot for everybody makes it an exception of its series; an answer alone does not. */
function isException(fate: Fate): boolean {
  return (
    fate.moveTo !== undefined ||
    fate.moveMinutes !== undefined ||
    fate.lengthMinutes !== undefined ||
    fate.joinedBy !== undefined ||
    fate.isAllDay === true
  )
}

function answered(invitee: Invitee, pair: { managerOid: string; reportOid: string }, fate: Fate): Invitee {
  const answer =
    invitee.oid === pair.managerOid
      ? fate.answers?.manager
      : invitee.oid === pair.reportOid
        ? fate.answers?.report
        : undefined
  return answer === undefined
    ? invitee
    : { ...invitee, answer, answeredAt: answer === 'none' || answer === 'notResponded' ? null : invitee.answeredAt }
}

function everyone(planned: Meeting): Invitee[] {
  const asInvitee: Invitee = {
    ...planned.organiser,
    type: 'required',
    answer: 'accepted',
    answeredAt: planned.startAt - 86_400_000,
  }
  return [asInvitee, ...planned.invitees]
}

function dayStart(instant: number): number {
  return Math.floor(instant / 86_400_000) * 86_400_000
}
