import { meetingOf, type Meeting } from '../sandbox/organisation/calendar/meeting.ts'
import type { Organisation } from '../sandbox/organisation/make-organisation.ts'
import { participantOf } from '../sandbox/organisation/world.ts'

const dayMs = 86_400_000
const fortnight = 14 * dayMs

/** Gives two people of the cast a second series in their calendars: a fortnightly review, Fridays at 06:00 UTC. */
export function addReview(organisation: Organisation, [manager, report]: readonly [string, string]): void {
  const plain = organisation.calendar.bind(organisation)
  organisation.calendar = (oid, window = {}) => {
    const isTheirs = oid === organisation.castOid(manager) || oid === organisation.castOid(report)
    const { from = -Infinity, to = Infinity } = window
    const reviews = isTheirs ? reviewsOf(organisation, [manager, report]) : []
    return [...plain(oid, window), ...reviews.filter(({ startAt, endAt }) => endAt > from && startAt < to)]
  }
}

function reviewsOf({ world, span }: Organisation, [manager, report]: readonly [string, string]): Meeting[] {
  const invitee = { ...participantOf(world, world.castOid(report)), type: 'required', answer: 'accepted' } as const
  const seriesKey = `review of ${manager} and ${report}`
  const meetings: Meeting[] = []
  // Days are counted from Thursday 1970-01-01, so the first of a fortnight is one and the day after it a Friday.
  const first = Math.ceil((span.from * dayMs) / fortnight) * fortnight + dayMs
  for (let startAt = first + 6 * 3_600_000; startAt < span.to * dayMs; startAt += fortnight)
    meetings.push(
      meetingOf({
        key: `${seriesKey}|${startAt}`,
        seriesKey,
        startAt,
        endAt: startAt + 1_800_000,
        organiser: participantOf(world, world.castOid(manager)),
        invitees: [{ ...invitee, answeredAt: startAt - fortnight }],
      }),
    )
  return meetings
}
