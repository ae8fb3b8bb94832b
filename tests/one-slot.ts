import { meetingOf, type Meeting } from '../sandbox/organisation/calendar/meeting.ts'
import type { Organisation } from '../sandbox/organisation/make-organisation.ts'
import { participantOf } from '../sandbox/organisation/world.ts'

/**
 * Half an hour of two people at ten in the morning, UTC, of the day `10-15` of 2026, accepted by the guest. `address` is
 * where the guest was invited, if not at their main address.
 */
export function oneSlot(
  { world }: Organisation,
  slot: { day: string; series: string; organiser: string; guest: string; address?: string },
): Meeting {
  const { day, series, organiser, guest, address } = slot
  const invited = participantOf(world, guest)
  return meetingOf({
    key: `${series}|${day}`,
    seriesKey: series,
    startAt: Date.parse(`2026-${day}T10:00:00Z`),
    endAt: Date.parse(`2026-${day}T10:30:00Z`),
    organiser: participantOf(world, organiser),
    invitees: [
      {
        ...invited,
        address: address ?? invited.address,
        type: 'required',
        answer: 'accepted',
        answeredAt: Date.parse('2026-07-01T08:00:00Z'),
      },
    ],
  })
}

/** Is this a meeting of exactly these two? */
export function isOfTwo({ organiser, invitees }: Meeting, one: string, other: string): boolean {
  const people = [organiser.oid, ...invitees.map(({ oid }) => oid)]
  return people.length === 2 && people.includes(one) && people.includes(other)
}
