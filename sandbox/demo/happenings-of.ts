import type { Organisation } from '../organisation/make-organisation.ts'
import type { Happening } from './happening.ts'
import type { Scene } from './story.ts'

const dayMs = 86_400_000
const minuteMs = 60_000

/**
 * Puts a story on the calendar of a pair: scenes in a session happen while that 1:1 really ran, scenes some days ago
 * at ten in the morning UTC. Scenes of sessions that a pair never had are left out, with all that follows from them.
 */
export function happeningsOf(organisation: Organisation, pairId: string, story: readonly Scene[]): Happening[] {
  const [managerOid = '', reportOid = ''] = pairId.split('_')
  const starts = sessionStarts(organisation, managerOid, reportOid)
  const missing = new Set<string>()
  const happenings = story.flatMap(({ when, by, deed }) => {
    const start = 'session' in when ? starts.at(when.session) : undefined
    const needs = 'of' in deed ? deed.of : undefined
    if (('session' in when && start === undefined) || (needs !== undefined && missing.has(needs))) {
      if ('sets' in deed && deed.sets) missing.add(deed.sets)
      return []
    }
    const at =
      'session' in when ? (start ?? 0) + when.minute * minuteMs : morning(organisation.now - when.daysAgo * dayMs)
    return [{ pairId, oid: by === 'manager' ? managerOid : reportOid, at, deed }]
  })
  return happenings.filter(({ at }) => at < organisation.now)
}

function morning(instant: number): number {
  return Math.floor(instant / dayMs) * dayMs + 10 * 60 * minuteMs
}

/** When the pair's past 1:1s of the last twelve weeks began, oldest first; `at(-1)` is the last one before today. */
function sessionStarts(organisation: Organisation, managerOid: string, reportOid: string): number[] {
  const { now } = organisation
  return organisation
    .calendar(managerOid, { from: now - 84 * dayMs, to: now - dayMs })
    .filter((meeting) => !meeting.isCancelled && !meeting.isAllDay && !meeting.isDraft)
    .filter((meeting) => {
      const people = new Set([meeting.organiser.oid, ...meeting.invitees.map((invitee) => invitee.oid)])
      return people.size === 2 && people.has(managerOid) && people.has(reportOid)
    })
    .filter((meeting) => meeting.invitees.every((invitee) => invitee.answer !== 'declined'))
    .map((meeting) => meeting.startAt)
    .toSorted((one, other) => one - other)
}
