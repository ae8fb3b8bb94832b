import type { Organisation } from '../organisation/make-organisation.ts'
import type { Happening } from './happening.ts'
import type { Scene, When } from './story.ts'

const dayMs = 86_400_000
const minuteMs = 60_000

/**
 * Puts a story on the calendar of a pair: scenes in a session happen while that 1:1 really ran, the others at ten in
 * the morning UTC of their day. Scenes of sessions that a pair never had are left out, with all that follows from
 * them. What would lie in the future is left out too.
 */
export function happeningsOf(organisation: Organisation, pairId: string, story: readonly Scene[]): Happening[] {
  const [managerOid = '', reportOid = ''] = pairId.split('_')
  const starts = sessionStarts(organisation, managerOid, reportOid)
  const missing = new Set<string>()
  const happenings: Happening[] = []
  for (const { when, by, deed } of story) {
    const at = instantOf(when, starts, organisation.now)
    const isLost = at === undefined || at >= organisation.now || ('of' in deed && missing.has(deed.of))
    if (!isLost) happenings.push({ pairId, oid: by === 'manager' ? managerOid : reportOid, at, deed })
    else if ('sets' in deed && deed.sets !== undefined) missing.add(deed.sets)
  }
  return happenings
}

function instantOf(when: When, starts: readonly number[], now: number): number | undefined {
  if ('daysAgo' in when) return morning(now - when.daysAgo * dayMs)
  const start = starts.at(when.session)
  if (start === undefined) return undefined
  return 'minute' in when ? start + when.minute * minuteMs : morning(start + when.daysAfter * dayMs)
}

function morning(instant: number): number {
  return Math.floor(instant / dayMs) * dayMs + 10 * 60 * minuteMs
}

/** When the pair's past 1:1s of the last sixteen weeks began, oldest first; `at(-1)` is the last one before today. */
export function sessionStarts(organisation: Organisation, managerOid: string, reportOid: string): number[] {
  const { now } = organisation
  return organisation
    .calendar(managerOid, { from: now - 112 * dayMs, to: now - dayMs })
    .filter((meeting) => !meeting.isCancelled && !meeting.isAllDay && !meeting.isDraft)
    .filter((meeting) => {
      const people = new Set([meeting.organiser.oid, ...meeting.invitees.map((invitee) => invitee.oid)])
      return people.size === 2 && people.has(managerOid) && people.has(reportOid)
    })
    .filter((meeting) => meeting.invitees.every((invitee) => invitee.answer !== 'declined'))
    .map((meeting) => meeting.startAt)
    .toSorted((one, other) => one - other)
}
