import type { Organisation } from '../sandbox/organisation/make-organisation.ts'
import { isOfTwo } from './one-slot.ts'

/** Invites somebody from outside, who always accepts, to everything these two of the cast have with each other. */
export function addGuest(
  organisation: Organisation,
  [manager, report]: readonly [string, string],
  address: string,
): void {
  const plain = organisation.calendar.bind(organisation)
  const [one, other] = [organisation.castOid(manager), organisation.castOid(report)]
  organisation.calendar = (oid, window) =>
    plain(oid, window).map((meeting) => {
      const [first] = meeting.invitees
      if (!first || !isOfTwo(meeting, one, other)) return meeting
      const guest = { ...first, oid: `guest ${address}`, name: address, address, answer: 'accepted' } as const
      return { ...meeting, invitees: [...meeting.invitees, guest] }
    })
}
