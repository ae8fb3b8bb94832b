import type { Operations } from '#contract/operations'
import type { PairView } from '#contract/view'
import type { KnownMeeting } from '../device/device-store.ts'

/** How a page names its pair: by the meeting around it, by the people of the appointment beside it, or by the pair itself.
 * `asked` is what is told of them to find out whose pair they are. */
export type Where =
  | { thread: string }
  | { addresses: string[]; asked: Operations['openAppointment']['input'] }
  | { pairId: string }

/** The same place as one text, for keys on this device. In which order an appointment names its people does not matter. */
export function meetingPlace(where: Where): string {
  if ('addresses' in where) return where.addresses.toSorted().join(' ')
  return 'thread' in where ? where.thread : where.pairId
}

/** Under which key this device remembers whose meeting it is, for one person. */
export function meetingKey(me: string, where: Where): string {
  return `${me}|${meetingPlace(where)}`
}

/** What may be remembered of a pair without keeping a word of anybody. */
export function meetingOf({ pairId, you, other, zone }: PairView): KnownMeeting {
  return {
    pairId,
    you: { side: you.side, firstName: you.firstName },
    other: { displayName: other.displayName, firstName: other.firstName },
    zone,
  }
}
